#if Sandbox
  /// A point in time to the second, between the years 1970 and 9999.
  struct Moment: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let unixSeconds: Int64

    /// The nearest moment within the range.
    init(unixSeconds: Int64) {
      self.unixSeconds = min(max(unixSeconds, 0), 253_402_300_799)
    }

    func adding(seconds: Int64) -> Moment {
      let (sum, overflow) = unixSeconds.addingReportingOverflow(seconds)
      return Moment(unixSeconds: overflow ? (seconds < 0 ? .min : .max) : sum)
    }

    static func < (a: Moment, b: Moment) -> Bool { a.unixSeconds < b.unixSeconds }
  }

  extension Moment {
    /// `2025-01-10T13:00:00Z`
    var iso8601: String {
      let (year, month, day) = date
      let second = unixSeconds % 86_400
      return "\(padded(year, 4))-\(padded(month))-\(padded(day))T"
        + "\(padded(second / 3_600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }

    /// `2025-01-10T13:00:00.000Z`
    var iso8601WithMilliseconds: String { iso8601.dropLast() + ".000Z" }

    /// `2025-01-10 13:00:00`, in UTC.
    var withoutZone: String {
      let text = iso8601
      return "\(text.prefix(10)) \(text.dropFirst(11).dropLast())"
    }

    /// `13:00 UTC, 10 January 2025`
    var display: String {
      let (year, month, day) = date
      let second = unixSeconds % 86_400
      let clock = "\(padded(second / 3_600)):\(padded(second / 60 % 60)) UTC"
      return "\(clock), \(day) \(Self.months[Int(month) - 1]) \(year)"
    }

    private static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]

    /// The Gregorian date, counted in eras of 400 years that start on a 1 March: there the leap day
    /// is the last day of its year and disturbs no other.
    private var date: (year: Int64, month: Int64, day: Int64) {
      let days = unixSeconds / 86_400 + 719_468
      let era = days / 146_097
      let dayOfEra = days % 146_097
      let yearOfEra =
        (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let monthFromMarch = (5 * dayOfYear + 2) / 153
      let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
      let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
      return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    private func padded(_ number: Int64, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
  }
#endif
