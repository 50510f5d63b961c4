/// Where a delivery says when it was sent, and how far that may be from now.
///
/// A timestamp is 1 to 19 decimal digits that fit a signed 64-bit integer. Its text is what is
/// signed, exactly as it came.
public struct TimestampRule: Hashable, Sendable {
  /// Where the timestamp stands.
  public enum Place: Hashable, Sendable {
    /// In a header of its own, which is required.
    case header(String)

    /// In the signature header, under this label; once, since of two nobody knows which was meant.
    ///
    /// If `header` names a header and a delivery has it, it must say the same.
    case label(String, header: String? = nil)
  }

  /// What a timestamp counts, from the start of 1970.
  public enum Unit: Hashable, Sendable {
    /// Seconds.
    case seconds

    /// Milliseconds from 100,000,000,000 on, which is 1973 as milliseconds and the year 5138 as
    /// seconds, else seconds: for providers that do not say which.
    case secondsOrMilliseconds
  }

  /// Where the timestamp stands.
  public var place: Place

  /// What it counts.
  public var unit: Unit

  /// How far it may be from now; `nil` to accept any, where the provider may send late.
  public var window: TimeWindow?

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - place: Where the timestamp stands.
  ///   - unit: What it counts; seconds unless told.
  ///   - window: How far it may be from now; 5 minutes on both sides unless told.
  public init(
    _ place: Place, unit: Unit = .seconds, window: TimeWindow? = .init(.seconds(300))
  ) {
    self.place = place
    self.unit = unit
    self.window = window
  }
}
