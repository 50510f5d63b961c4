#if Sandbox
  extension Moment {
    /// Reads `2025-01-10T13:00:00Z`, with a fraction of a second that is left out and with any
    /// offset from UTC. Gives `nil` where the text is none or the date does not exist.
    init?(rfc3339 text: String) {
      guard StringFormat.dateTime.accepts(text) else { return nil }
      let bytes = Array(text.utf8)
      func number(_ range: Range<Int>) -> Int64 {
        bytes[range].reduce(0) { $0 * 10 + Int64($1 & 0x0F) }
      }
      let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
      let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
      guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
        hour < 24, minute < 60, second < 61
      else { return nil }
      var offset: Int64 = 0
      if bytes.last.map({ $0 | 0x20 }) != UInt8(ascii: "z") {
        let start = bytes.count - 6
        offset = (number(start + 1..<start + 3) * 60 + number(start + 4..<start + 6)) * 60
        if bytes[start] == UInt8(ascii: "-") { offset = -offset }
      }
      let days = Self.daysSince1970(year, month, day)
      self.init(unixSeconds: days * 86_400 + hour * 3_600 + minute * 60 + second - offset)
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }

    /// Counted in years that start on a 1 March, as the way back is.
    private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
      let yearFromMarch = month <= 2 ? year - 1 : year
      let monthFromMarch = (month + 9) % 12
      let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
      let yearOfEra = yearFromMarch - era * 400
      let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
      let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
      return era * 146_097 + dayOfEra - 719_468
    }
  }
#endif
