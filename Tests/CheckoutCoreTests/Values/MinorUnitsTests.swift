import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Minor units")
struct MinorUnitsTests {
  @Test(
    "An amount is counted in minor units without losing a digit",
    arguments: [
      ("24.33", 2, 2433), ("24.330", 2, 2433), ("24", 2, 2400), ("-0.01", 2, -1), ("0", 2, 0),
      ("0.00", 0, 0), ("1000", 0, 1000), ("0.000001", 6, 1), ("92233720368547758.07", 2, .max),
      ("-92233720368547758.08", 2, .min), ("5", -3, 5), ("0", .max, 0), ("-0.000", 1, 0),
    ] as [(String, Int, Int64)])
  func counted(text: String, fractionDigits: Int, units: Int64) throws {
    let amount = try #require(Amount(text))

    #expect(try amount.minorUnits(fractionDigits: fractionDigits) == MinorUnits(units))
  }

  @Test(
    "An amount that would lose a digit or does not fit is refused",
    arguments: [
      ("24.335", 2), ("0.5", 0), ("92233720368547758.08", 2), ("-92233720368547758.09", 2),
      ("1", 19), ("1", 1_000_000), ("1", .max), ("0.1", .max), ("1.5", -1), ("1.5", .min),
    ] as [(String, Int)])
  func refused(text: String, fractionDigits: Int) throws {
    let amount = try #require(Amount(text))
    let error = try #require(throws: AmountError.self) {
      try amount.minorUnits(fractionDigits: fractionDigits)
    }

    #expect(error.fractionDigits == fractionDigits)
    #expect(!error.description.contains(text) || text == "1")
  }

  @Test(
    "Minor units make an amount",
    arguments: [
      (2433, 2, "24.33"), (1, 2, "0.01"), (-1, 2, "-0.01"), (0, 2, "0.00"), (100, 0, "100"),
      (7, -1, "7"), (.min, 0, "-9223372036854775808"), (.min, 3, "-9223372036854775.808"),
      (.max, 19, "0.9223372036854775807"), (5, 6, "0.000005"),
    ] as [(Int64, Int, String)])
  func amount(units: Int64, fractionDigits: Int, text: String) {
    #expect(Amount(MinorUnits(units), fractionDigits: fractionDigits).text == text)
  }

  @Test("No number of fraction digits stops the program", arguments: [Int.min, 1_000, 1_001, .max])
  func extreme(fractionDigits: Int) {
    let amount = Amount(25, fractionDigits: fractionDigits)

    #expect(Amount(amount.text) == amount)
  }

  @Test("Random counts survive the way to an amount and back")
  func roundTrip() throws {
    var random = SeededRandomNumberGenerator(seed: 7)
    for _ in 0..<5_000 {
      let units = MinorUnits(
        Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0..<63, using: &random))
      let digits = Int.random(in: 0...8, using: &random)
      let amount = Amount(units, fractionDigits: digits)

      #expect(try amount.minorUnits(fractionDigits: digits) == units)
      #expect(Amount(amount.plainText) == amount)
    }
  }

  @Test("Counts are literals, compare, and are integers in JSON")
  func values() throws {
    let price: MinorUnits = 250

    #expect(price < 251)
    #expect("\(price)" == "250")
    #expect(price.json == Array("250".utf8))
    #expect(price.parameterText == "250")
    #expect(throws: JSONError.self) { try MinorUnits(json: "2.5") }
    #expect(throws: JSONError.self) { try MinorUnits(json: #""250""#) }
  }

  @Test("Millionths of a dollar are an exact amount")
  func microDollars() throws {
    #expect(MicroDollars(24_330_000).amount.text == "24.330000")
    #expect(MicroDollars(rawValue: .min).amount.text == "-9223372036854.775808")
    #expect(try MicroDollars(json: "24330000") == 24_330_000)
  }
}
