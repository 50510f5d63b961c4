package import HTTPTypes

/// Reads how long an answer asks to wait.
package enum RetryAfter {
  /// The wait that the headers ask for: `Retry-After-Ms`, or else `Retry-After` in seconds or as a
  /// date; `nil` if there is none that makes sense. A wait of more than 68 years is 68 years long.
  ///
  /// - Parameters:
  ///   - headers: The headers of an answer.
  ///   - unixTime: The time since the start of 1970, for dates. A date that is past is no wait.
  package static func wait(in headers: HTTPFields, at unixTime: Duration) -> Duration? {
    if let field = HTTPField.Name("Retry-After-Ms"), let text = headers[field],
      let milliseconds = number(text)
    {
      return milliseconds / 1_000
    }
    guard let text = headers[.retryAfter] else { return nil }
    if let seconds = number(text) { return seconds }
    return HTTPDate.unixTime(text).map { min(max($0 - unixTime, .zero), longest) }
  }

  private static let longest = Duration.seconds(Int32.max)

  /// A number of seconds, with a fraction that some servers send, without a sign.
  private static func number(_ text: String) -> Duration? {
    let text = text.utf8
    let digits = text.prefix(while: JSONByte.isDigit)
    guard !digits.isEmpty else { return nil }
    var fraction = text[digits.endIndex...]
    if !fraction.isEmpty {
      guard fraction.removeFirst() == UInt8(ascii: "."), !fraction.isEmpty,
        fraction.allSatisfy(JSONByte.isDigit)
      else { return nil }
    }
    // More digits than an integer holds are more than the longest wait.
    guard let whole = Int64(Substring(digits)), whole < Int32.max else { return longest }
    let nanoseconds =
      Int64(
        (Substring(fraction.prefix(9)) + "000000000").prefix(9)) ?? 0
    return .seconds(whole) + .nanoseconds(nanoseconds)
  }
}
