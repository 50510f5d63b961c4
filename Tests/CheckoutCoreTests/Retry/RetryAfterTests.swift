import CheckoutCore
import HTTPTypes
import Testing

@Suite("Retry-After")
struct RetryAfterTests {
  /// Sun, 06 Nov 1994 08:49:37 GMT, RFC 9110's example, and 20 seconds before it.
  private static let date = Duration.seconds(784_111_777)
  private static let now = date - .seconds(20)

  private func wait(_ headers: HTTPFields, at now: Duration = Self.now) -> Duration? {
    RetryAfter.wait(in: headers, at: now)
  }

  @Test(
    "Seconds, also with a fraction, are read exactly",
    arguments: [
      ("0", Duration.zero), ("20", .seconds(20)), ("007", .seconds(7)),
      ("1.5", .milliseconds(1_500)), ("0.000000001999", .nanoseconds(1)),
    ])
  func seconds(text: String, wait: Duration) {
    #expect(self.wait([.retryAfter: text]) == wait)
  }

  @Test(
    "All three dates of HTTP are read",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun Nov 06 08:49:37 1994",
    ])
  func dates(text: String) {
    #expect(wait([.retryAfter: text]) == .seconds(20))
  }

  @Test("A year of two digits is of this century")
  func shortYear() {
    let now = Duration.seconds(1_794_000_000)  // 6 November 2026, 21:20 UTC

    #expect(
      wait([.retryAfter: "Friday, 06-Nov-26 21:20:30 GMT"], at: now) == .seconds(30))
  }

  @Test("A date that is past asks for no wait")
  func past() {
    #expect(wait([.retryAfter: "Sun, 06 Nov 1994 08:49:37 GMT"], at: Self.date * 2) == .zero)
  }

  @Test(
    "What makes no sense is no hint",
    arguments: [
      "", " ", "-10", "+5", "abc", "5s", "1.", ".5", "1.5.5", "1e3", "0x10", "NaN", "Infinity",
      "Zun, 29 Sep 2023 16:26:27 GMT", "Fri, 29 Sep 100000 16:26:57 GMT",
      "Fri, 31 Feb 2023 16:26:57 GMT", "Fri, 29 Sep 2023 16:26:57 CET",
      "Fri, 29 Sep 2023 24:26:57 GMT", "Fri, 29 Foo 2023 16:26:57 GMT", "Fri,", "GMT",
      "Friday, 29-Sep-2023 16:26:57 GMT", "Friday, 29-Sep 16:26:57 GMT", "Fri, , , , , GMT",
    ])
  func nonsense(text: String) {
    #expect(wait([.retryAfter: text]) == nil)
  }

  @Test(
    "More seconds than any number holds are a very long wait",
    arguments: ["2147483648", "9223372036854775808", String(repeating: "9", count: 4_000)])
  func huge(text: String) {
    #expect(wait([.retryAfter: text]) == .seconds(Int32.max))
  }

  @Test("Milliseconds count more than seconds, unless they make no sense")
  func milliseconds() throws {
    let name = try #require(HTTPField.Name("retry-after-ms"))

    #expect(wait([name: "1500", .retryAfter: "20"]) == .milliseconds(1_500))
    #expect(wait([name: "soon", .retryAfter: "20"]) == .seconds(20))
  }

  @Test("An answer without such a header asks for nothing")
  func absent() {
    #expect(wait([:]) == nil)
  }
}
