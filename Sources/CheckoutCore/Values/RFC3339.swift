/// Reads and writes the timestamps of RFC 3339: `2025-01-10T13:00:00.123Z`, with an offset for `Z`.
enum RFC3339 {
  /// The time since 1970 in UTC; `nil` for any other text. Digits behind the ninth of a fraction
  /// are dropped. A leap second counts as the second that follows.
  static func unixTime(_ text: String) -> Duration? {
    var text = Substring(text).utf8
    guard let year = text.take(digits: 4), text.take("-"), let month = text.take(digits: 2),
      text.take("-"), let day = text.take(digits: 2), text.take("T") || text.take("t"),
      let hour = text.take(digits: 2), text.take(":"), let minute = text.take(digits: 2),
      text.take(":"), let second = text.take(digits: 2),
      (1...12).contains(month), (1...daysIn(month, of: year)).contains(day),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var nanoseconds = 0
    if text.take(".") {
      guard let fraction = text.takeFraction() else { return nil }
      nanoseconds = fraction
    }
    guard let offset = text.takeOffset(), text.isEmpty else { return nil }
    let seconds = days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    return .seconds(seconds - offset) + .nanoseconds(nanoseconds)
  }

  /// The text of whole seconds since 1970, in UTC, for years 0 to 9999.
  static func text(unixSeconds: Int64) -> String {
    let (day, second) = Int(unixSeconds).quotientAndRemainder(flooring: 86_400)
    let (year, month, dayOfMonth) = date(day)
    let time = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(dayOfMonth, to: 2))"
      + "T\(time.joined(separator: ":"))Z"
  }

  /// Days from 1970-01-01 to a date of the proleptic Gregorian calendar. Years start in March
  /// here, so that the leap day is the last of its year.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = shifted.quotientAndRemainder(flooring: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date that is some days after 1970-01-01.
  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, day) = (days + 719_468).quotientAndRemainder(flooring: 146_097)
    let yearOfEra = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension Int {
  /// Division whose remainder is never negative.
  fileprivate func quotientAndRemainder(flooring divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension Substring.UTF8View {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first, UInt32(first) == character.value else { return false }
    removeFirst()
    return true
  }

  fileprivate mutating func take(digits count: Int) -> Int? {
    let digits = prefix(count)
    guard digits.count == count, digits.allSatisfy(JSONByte.isDigit) else { return nil }
    removeFirst(count)
    return Int(Substring(digits))
  }

  /// A fraction of a second, in nanoseconds.
  fileprivate mutating func takeFraction() -> Int? {
    let digits = prefix(while: JSONByte.isDigit)
    guard !digits.isEmpty else { return nil }
    let counted = String(Substring(digits.prefix(9)))
    removeFirst(digits.count)
    return Int(counted + String(repeating: "0", count: 9 - counted.count))
  }

  /// `Z` or `+hh:mm`, in seconds east of UTC.
  fileprivate mutating func takeOffset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hours = take(digits: 2), take(":"),
      let minutes = take(digits: 2), hours < 24, minutes < 60
    else { return nil }
    return (isEast ? 1 : -1) * (hours * 3_600 + minutes * 60)
  }
}
