#if Sandbox
  extension Money {
    /// Reads a JSON number or decimal text that is not negative: `24.33`, `100`, `1.5e3`.
    ///
    /// Gives `nil` where it is none, or does not fit 64 bits with all its digits.
    init?(decimal text: String, currency: String) {
      let parts = text.lowercased().split(
        separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
      guard let mantissa = parts.first, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
        (-64...64).contains(exponent)
      else { return nil }
      let digits = mantissa.split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard let whole = digits.first, !whole.isEmpty,
        digits.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
      else { return nil }
      let fraction = digits.count == 2 ? digits[1] : ""
      let least = Money(minorUnits: 0, currency: currency).scale
      // As many digits behind the point as the text has, and as the currency has.
      let scale = max(least, fraction.count - exponent)
      let zeros = scale - (fraction.count - exponent)
      let all = String((whole + fraction).drop { $0 == "0" })
      guard scale <= 18, all.isEmpty || all.count + zeros <= 19,
        let units = Int64(all.isEmpty ? "0" : all + String(repeating: "0", count: zeros))
      else { return nil }
      self.init(units: units, scale: scale, currency: currency)
    }
  }
#endif
