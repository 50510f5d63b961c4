/// A point in time, as the provider wrote it and as an instant.
///
/// A text that is no RFC 3339 timestamp is kept, and its ``unixTime`` is `nil`: a date that a
/// provider spells in an unknown way never makes a payment unreadable.
public struct Timestamp: Sendable {
  /// The time as it came: `2025-01-10T13:00:00Z`.
  public let text: String

  /// The time since the start of 1970 in UTC, to the nanosecond, without leap seconds; `nil` if
  /// ``text`` is no RFC 3339 timestamp.
  ///
  /// It is computed from the text each time, so that reading a response costs nothing for it.
  public var unixTime: Duration? { RFC3339.unixTime(text) }

  /// Makes a timestamp from text.
  public init(_ text: String) {
    self.text = text
  }

  /// Makes a timestamp in UTC from the whole seconds since the start of 1970.
  ///
  /// Years beyond 0 to 9999 cannot be written; the nearest that can is taken.
  public init(unixSeconds: Int64) {
    let seconds = min(max(unixSeconds, -62_167_219_200), 253_402_300_799)
    text = RFC3339.text(unixSeconds: seconds)
  }
}

extension Timestamp: Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// Whether two timestamps are the same instant, or the same text if one of them is none.
  public static func == (a: Timestamp, b: Timestamp) -> Bool {
    if let a = a.unixTime, let b = b.unixTime { a == b } else { a.text == b.text }
  }

  /// Hashes the instant, or the text if there is none.
  public func hash(into hasher: inout Hasher) {
    if let unixTime { hasher.combine(unixTime) } else { hasher.combine(text) }
  }

  /// Makes a timestamp from text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The time as it came.
  public var description: String { text }
}

extension Timestamp: JSONReadable, JSONWritable, ParameterValue {
  /// Reads a string.
  public init(from element: JSONElement) throws(JSONError) {
    self.init(try element.string())
  }

  /// Writes the text.
  public func write(to writer: inout JSONWriter) { writer.write(text) }

  /// The text.
  public var parameterText: String { text }
}
