/// The time of sending, as text, which is signed, and as an instant, which is compared.
struct SignedTimestamp {
  let text: ShortBytes
  /// The time since the start of 1970.
  let unixTime: Duration

  /// Reads 1 to 19 decimal digits that fit a signed 64-bit integer; `nil` for anything else.
  init?(_ text: UnsafeBufferPointer<UInt8>, unit: TimestampRule.Unit) {
    guard (1...19).contains(text.count), let kept = ShortBytes(UnsafeRawBufferPointer(text))
    else { return nil }
    var value: Int64 = 0
    for character in text {
      guard let digit = character.decimalDigit else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(Int64(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    self.text = kept
    unixTime =
      switch unit {
      case .secondsOrMilliseconds where value >= 100_000_000_000: .milliseconds(value)
      case .seconds, .secondsOrMilliseconds: .seconds(value)
      }
  }
}
