import CheckoutCore
import CheckoutTesting
import Foundation
import Testing

@Suite("Timestamps, compared with Foundation")
struct TimestampComparisonTests {
  private static let style = Date.ISO8601FormatStyle()

  /// The dates of the Gregorian calendar repeat after 400 years.
  private static let period: Int64 = 146_097 * 86_400

  @Test("Random instants of the years 0 to 9999 are written and read alike")
  func randomInstants() throws {
    var random = SeededRandomNumberGenerator(seed: 3339)
    for _ in 0..<10_000 {
      let seconds = Int64.random(in: -62_167_219_200...253_402_300_799, using: &random)
      let timestamp = Timestamp(unixSeconds: seconds)

      #expect(timestamp.unixTime == .seconds(seconds))
      #expect(timestamp.text == foundationText(seconds))
    }
  }

  /// Foundation counts dates before 1582 by the Julian calendar, RFC 3339 does not: early years are
  /// looked up 1600 years later.
  private func foundationText(_ seconds: Int64) -> String {
    guard seconds < -12_219_292_800 else {
      return Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(Self.style)
    }
    let later = foundationText(seconds + 4 * Self.period)
    let year = String((Int(later.prefix(4)) ?? 0) - 1_600)
    return String(repeating: "0", count: 4 - year.count) + year + later.dropFirst(4)
  }

  @Test("Random texts with offsets are the same instant", arguments: 0..<8 as Range<UInt64>)
  func offsets(seed: UInt64) throws {
    var random = SeededRandomNumberGenerator(seed: seed)
    for _ in 0..<500 {
      let text = randomText(&random)
      let ours = Timestamp(text).unixTime?.components.seconds
      let theirs = try? Date(text, strategy: Self.style)

      #expect(ours.map(TimeInterval.init) == theirs?.timeIntervalSince1970, "\(text)")
    }
  }

  /// A timestamp of RFC 3339 with a day from 1 to 31, so that a few dates do not exist.
  private func randomText(_ random: inout SeededRandomNumberGenerator) -> String {
    func digits(_ range: ClosedRange<Int>, _ width: Int = 2) -> String {
      let text = String(Int.random(in: range, using: &random))
      return String(repeating: "0", count: width - text.count) + text
    }
    let date = "\(digits(1583...9998, 4))-\(digits(1...12))-\(digits(1...28))"
    let time = "\(digits(0...23)):\(digits(0...59)):\(digits(0...59))"
    let sign = Bool.random(using: &random) ? "+" : "-"
    let offset = Bool.random(using: &random) ? "Z" : "\(sign)\(digits(0...13)):\(digits(0...59))"
    return "\(date)T\(time)\(offset)"
  }
}
