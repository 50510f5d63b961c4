#if Sandbox
  /// An amount, exact to the last digit that a provider counts with.
  struct Money: Sendable, Hashable {
    /// The amount in units of which `10^scale` make a euro, a dollar and so on.
    let units: Int64
    /// How many digits of ``units`` are a fraction.
    let scale: Int
    /// Three letters as ISO 4217 has them, in lower case: `eur`.
    let currency: String
  }

  extension Money {
    /// An amount in the smallest unit of its currency.
    init(minorUnits: Int64, currency: String) {
      self.init(units: minorUnits, scale: Self.digits(of: currency), currency: currency)
    }

    /// An amount in millionths of a US dollar.
    init(microDollars: Int64) { self.init(units: microDollars, scale: 6, currency: "usd") }

    /// The same currency and scale, another amount.
    func with(units: Int64) -> Money { Money(units: units, scale: scale, currency: currency) }

    /// The amount in the smallest unit of its currency, or `nil` where it has a fraction of that.
    var minorUnits: Int64? {
      let excess = scale - Self.digits(of: currency)
      guard excess > 0 else { return excess == 0 ? units : nil }
      guard excess <= 18 else { return units == 0 ? 0 : nil }
      let (whole, rest) = units.quotientAndRemainder(dividingBy: Self.power(excess))
      return rest == 0 ? whole : nil
    }

    /// Ten to the power of a number from 0 to 18.
    static func power(_ exponent: Int) -> Int64 {
      (0..<min(max(exponent, 0), 18)).reduce(1) { power, _ in power * 10 }
    }
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

    /// The amount as people read it: `€1,025.00`, `1,025.00 CHF`, `¥500`, `$0.0005`.
    var display: String {
      let (whole, fraction) = parts
      let number = Self.grouped(whole) + (fraction.isEmpty ? "" : "." + fraction)
      let sign = units < 0 ? "−" : ""
      return Self.symbols[currency].map { sign + $0 + number }
        ?? "\(sign)\(number) \(currency.uppercased())"
    }

    /// The amount as decimal text: `1025.00`.
    var decimal: String {
      let (whole, fraction) = parts
      return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The digits before the point and behind it: at least as many as the currency has, and no
    /// zeros at the end beyond those.
    private var parts: (whole: String, fraction: String) {
      let digits = String(units.magnitude)
      let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      var fraction = padded.suffix(scale)
      while fraction.count > Self.digits(of: currency), fraction.last == "0" {
        fraction.removeLast()
      }
      return (String(padded.dropLast(scale)), String(fraction))
    }

    /// How many digits of an amount are a fraction, as ISO 4217 has it. The sandbox assumes that
    /// providers count as ISO 4217 does; JoPay, for one, does not say.
    private static func digits(of currency: String) -> Int {
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
