/// Reads the dates of HTTP (RFC 9110, 5.6.7), of which there are three:
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let longDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The time since the start of 1970; `nil` for any other text.
  static func unixTime(_ text: String) -> Duration? {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard let day = words.first else { return nil }
    if day.hasSuffix(",") {
      guard words.last == "GMT" else { return nil }
      let name = String(day.dropLast())
      return words.count == 4 && longDays.contains(name)
        ? obsolete(words[1], time: words[2])
        : words.count == 6 && days.contains(name)
          ? unixTime(day: words[1], month: words[2], year: words[3], time: words[4]) : nil
    }
    guard words.count == 5, days.contains(String(day)) else { return nil }
    let padded = words[2].utf8.count == 1 ? "0" + words[2] : words[2]
    return unixTime(day: padded, month: words[1], year: words[4], time: words[3])
  }

  /// The date with a year of two digits. It is of this century: what asks to wait lies ahead.
  private static func obsolete(_ date: Substring, time: Substring) -> Duration? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2 else { return nil }
    return unixTime(day: parts[0], month: parts[1], year: "20" + parts[2], time: time)
  }

  /// Written as a timestamp, whose grammar and calendar are the same.
  private static func unixTime(
    day: Substring, month: Substring, year: Substring, time: Substring
  ) -> Duration? {
    guard let index = months.firstIndex(of: String(month)) else { return nil }
    let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
    return RFC3339.unixTime("\(year)-\(number)-\(day)T\(time)Z")
  }
}
