import CheckoutCore
import Foundation
import Testing

@Suite("The page about retries")
struct RetryDocumentationTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent()  // Retry
    .deletingLastPathComponent()  // CheckoutCoreTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()  // the repository
    .appending(path: "Sources/CheckoutCore/CheckoutCore.docc/Retries.md")

  /// The table of defaults, printed from the values that clients have.
  private static var table: String {
    let options = ClientOptions()
    let policy = options.retries
    let limits = RetryBudget().limits
    let breaker = CircuitBreaker()
    let rows: [(String, String)] = [
      ("requests a call may send", "\(policy.maxAttempts)"),
      ("wait before the first further attempt", "at random, up to \(policy.backoff.base)"),
      ("growth of that wait with each attempt", "\(Int(policy.backoff.factor))"),
      ("longest wait", "\(policy.backoff.cap)"),
      ("longest wait that a provider may ask for", "\(policy.maxRetryAfter)"),
      ("time of an attempt", "\(options.attemptTimeout)"),
      ("time of a call, with all its attempts and waits", "\(options.deadline)"),
      (
        "further attempts of all calls to a host",
        "\(Int(limits.share * 100)) % of the calls and \(Int(limits.perSecond)) a second, "
          + "over \(limits.window)"
      ),
      (
        "circuit breaker",
        "\(options.circuitBreaker == nil ? "off" : "on"); \(breaker.failures) failures in a row "
          + "open one for \(breaker.pause)"
      ),
    ]
    return "| What | Default |\n|---|---|\n"
      + rows.map { what, value in "| \(what) | \(value) |" }.joined(separator: "\n")
  }

  @Test("Its table of defaults is the one that the code has")
  func defaults() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)

    #expect(page.contains("### Defaults\n\n\(Self.table)\n\n"), "expected:\n\(Self.table)")
  }

  @Test("It names each status that may pass, in order")
  func statuses() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
      .replacingOccurrences(of: "\n", with: " ")
    let statuses = RetryRules.standard.rules.compactMap { $0.status.map(String.init) }
    let list = statuses.dropLast().joined(separator: ", ") + " and \(statuses.last ?? "")"

    #expect(page.contains("the statuses \(list),"), "expected: \(list)")
  }
}
