import CheckoutCore
import Testing

@Suite("Timestamps")
struct TimestampTests {
  @Test(
    "RFC 3339 text is an instant",
    arguments: [
      ("1970-01-01T00:00:00Z", .zero),
      ("1985-04-12T23:20:50.52Z", .seconds(482_196_050) + .milliseconds(520)),
      ("1996-12-19T16:39:57-08:00", .seconds(851_042_397)),
      ("1990-12-31T23:59:60Z", .seconds(662_688_000)),
      ("1990-12-31T15:59:60-08:00", .seconds(662_688_000)),
      ("1937-01-01T12:00:27.87+00:20", .seconds(-1_041_337_172) + .milliseconds(-130)),
      ("2025-01-10T13:00:00.123456789Z", .seconds(1_736_514_000) + .nanoseconds(123_456_789)),
      ("2025-01-10T13:00:00.1234567899Z", .seconds(1_736_514_000) + .nanoseconds(123_456_789)),
      ("2025-01-10t13:00:00z", .seconds(1_736_514_000)),
      ("2025-01-10T13:00:00-00:00", .seconds(1_736_514_000)),
      ("2025-01-11T12:59:00+23:59", .seconds(1_736_514_000)),
      ("1969-12-31T23:59:59.9Z", .milliseconds(-100)),
      ("0000-01-01T00:00:00Z", .seconds(-62_167_219_200)),
      ("0000-02-29T00:00:00Z", .seconds(-62_162_121_600)),
      ("9999-12-31T23:59:59Z", .seconds(253_402_300_799)),
      ("2000-02-29T00:00:00Z", .seconds(951_782_400)),
      ("2024-02-29T00:00:00Z", .seconds(1_709_164_800)),
    ] as [(String, Duration)])
  func instant(text: String, unixTime: Duration) {
    let timestamp = Timestamp(text)

    #expect(timestamp.unixTime == unixTime)
    #expect(timestamp.text == text)
  }

  @Test(
    "Any other text is kept and is no instant",
    arguments: [
      "", "yesterday", "1736514000", "2025-01-10", "2025-01-10T13:00Z", "2025-01-10T13:00:00",
      "2025-01-10 13:00:00Z", "2025-01-10T13:00:00.Z", "2025-01-10T13:00:00,5Z",
      "2025-01-10T13:00:00+01", "2025-01-10T13:00:00+0100", "2025-01-10T13:00:00+24:00",
      "2025-01-10T13:00:00+01:60", "2025-01-10T24:00:00Z", "2025-01-10T23:60:00Z",
      "2025-01-10T23:59:61Z", "2025-13-01T00:00:00Z", "2025-00-01T00:00:00Z",
      "2025-01-00T00:00:00Z", "2025-01-32T00:00:00Z", "2025-02-29T00:00:00Z",
      "1900-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2025-04-31T00:00:00Z",
      "2025-01-10T13:00:00Z ", " 2025-01-10T13:00:00Z", "+2025-01-10T13:00:00Z",
      "-001-01-10T13:00:00Z", "12025-01-10T13:00:00Z", "2025-1-10T13:00:00Z",
      "２０２５-01-10T13:00:00Z", "2025-01-10T13:00:00ZZ", "2025-01-10T13:00:00+-1:00",
      "2025-01-10T13:00:00Z\0", "2025-01-10T13:00:00.99999999999999999999x",
    ])
  func junk(text: String) throws {
    let timestamp = try Timestamp(json: text.json)

    #expect(timestamp.unixTime == nil)
    #expect(timestamp.text == text)
    #expect(timestamp.json == text.json)
    #expect(timestamp == Timestamp(text))
  }

  @Test("Two spellings of one instant are equal and hash alike")
  func equal() {
    let spellings: [Timestamp] = [
      "2025-01-10T13:00:00Z", "2025-01-10T14:00:00+01:00", "2025-01-10T13:00:00.000Z",
      "2025-01-10t13:00:00z",
    ]

    #expect(Set(spellings).count == 1)
    #expect(Timestamp("2025-01-10T13:00:00Z") != "2025-01-10T13:00:00.001Z")
    #expect(Timestamp("soon") != "later")
  }

  @Test("Seconds beyond the years 0 to 9999 become the nearest that can be written")
  func clamped() {
    #expect(Timestamp(unixSeconds: .max).text == "9999-12-31T23:59:59Z")
    #expect(Timestamp(unixSeconds: .min).text == "0000-01-01T00:00:00Z")
    #expect(Timestamp(unixSeconds: 0).text == "1970-01-01T00:00:00Z")
    #expect(Timestamp(unixSeconds: -1).text == "1969-12-31T23:59:59Z")
  }

  @Test("Every day of 400 years survives writing and reading")
  func everyDay() {
    let start: Int64 = -11_676_096_000  // 1600-01-01
    let noons = (0..<146_097 as Range<Int64>).map { start + $0 * 86_400 + 43_200 }

    #expect(noons.allSatisfy { Timestamp(unixSeconds: $0).unixTime == .seconds($0) })
    #expect(Timestamp(unixSeconds: start).text == "1600-01-01T00:00:00Z")
    #expect(Timestamp(unixSeconds: start + 146_097 * 86_400).text == "2000-01-01T00:00:00Z")
  }

  @Test("A fraction of a million digits is read in reasonable time")
  func longFraction() {
    let text = "2025-01-10T13:00:00." + String(repeating: "9", count: 1_000_000) + "Z"

    #expect(Timestamp(text).unixTime == .seconds(1_736_514_000) + .nanoseconds(999_999_999))
  }
}
