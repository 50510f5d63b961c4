#if Sandbox
  /// An amount in the smallest unit of its currency.
  struct Money: Sendable, Hashable {
    let minorUnits: Int64
    /// Three letters as ISO 4217 has them, in lower case: `eur`.
    let currency: String
  }

  extension Money {
    /// The sum, or `nil` where it does not fit.
    static func sum(_ amounts: [Int64]) -> Int64? {
      var sum: Int64 = 0
      for amount in amounts {
        let (next, overflow) = sum.addingReportingOverflow(amount)
        if overflow { return nil }
        sum = next
      }
      return sum
    }

    /// The product, or `nil` where it does not fit.
    static func product(_ amount: Int64, _ quantity: Int64) -> Int64? {
      let (product, overflow) = amount.multipliedReportingOverflow(by: quantity)
      return overflow ? nil : product
    }

    /// The amount as people read it: `€1,025.00`, `1,025.00 CHF`, `¥500`.
    var display: String {
      let digits = String(minorUnits.magnitude)
      let scale = fractionDigits
      let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      let whole = Self.grouped(String(padded.dropLast(scale)))
      let number = scale == 0 ? whole : whole + "." + padded.suffix(scale)
      let sign = minorUnits < 0 ? "−" : ""
      return Self.symbols[currency].map { sign + $0 + number }
        ?? "\(sign)\(number) \(currency.uppercased())"
    }

    /// How many digits of the amount are a fraction, as ISO 4217 has it. The page assumes that
    /// providers count as ISO 4217 does; JoPay, for one, does not say.
    private var fractionDigits: Int {
      switch currency {
      case "bif", "clp", "djf", "gnf", "isk", "jpy", "kmf", "krw", "pyg", "rwf", "ugx", "vnd",
        "vuv",
        "xaf", "xof", "xpf":
        0
      case "bhd", "iqd", "jod", "kwd", "lyd", "omr", "tnd": 3
      default: 2
      }
    }

    private static let symbols = ["eur": "€", "usd": "$", "gbp": "£", "jpy": "¥"]

    private static func grouped(_ digits: String) -> String {
      var grouped = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
        grouped.append(digit)
      }
      return grouped
    }
  }
#endif
