import CheckoutCore
import Testing

@Suite("Amounts")
struct AmountTests {
  @Test(
    "Decimal text is an amount and keeps its digits",
    arguments: [
      "0", "-0", "0.00", "24.33", "24.330", "-1.5", "100", "0.000000000000000001",
      "123456789012345678901234567890.12",
    ])
  func accepted(text: String) throws {
    let amount = try #require(Amount(text))

    #expect(amount.text == text)
    #expect("\(amount)" == text)
    #expect(amount.json == Array("\"\(text)\"".utf8))
    #expect(amount.parameterText == text)
    #expect(amount.number.text == text)
  }

  @Test(
    "Anything else is not",
    arguments: [
      "", " ", "+1", " 1", "1 ", "1,5", "1.", ".5", "01", "-01", "1e3", "1E3", "--1", "1.2.3",
      "0x10", "١٢", "1_000", "€1", "Infinity", "nan", "1\n", "1\u{301}", "-", "1.5-",
    ])
  func refused(text: String) throws {
    #expect(Amount(text) == nil)
    let error = try #require(throws: JSONError.self) { try Amount(json: text.json) }
    #expect(error.reason == .invalidValue(expected: "an amount like 24.33"))
  }

  @Test(
    "An amount is read from a string or a number of JSON with its digits",
    arguments: [
      (#""24.330""#, "24.330"), ("24.330", "24.330"), ("0", "0"), ("-0.10", "-0.10"),
      ("1e3", "1e3"), ("12345678901234567890.1234567890", "12345678901234567890.1234567890"),
    ])
  func json(json: String, text: String) throws {
    #expect(try Amount(json: json).text == text)
  }

  @Test("An amount is not read from other values", arguments: ["true", "null", "[1]", "{}"])
  func wrongType(json: String) throws {
    let error = try #require(throws: JSONError.self) { try Amount(json: json) }

    guard case .wrongType = error.reason else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(
    "An amount that came as a number with an exponent leaves as text that is an amount",
    arguments: [
      ("1e3", "1000"), ("1.5E-2", "0.015"), ("-2.50e1", "-25"), ("0e5", "0"), ("12e0", "12"),
    ])
  func exponent(json: String, text: String) throws {
    let amount = try Amount(json: json)

    #expect(amount.json == Array("\"\(text)\"".utf8))
    #expect(amount.parameterText == text)
    #expect(try Amount(json: amount.json) == amount)
    #expect(amount.original.json == Array(json.utf8))
  }

  @Test(
    "A number whose exponent stands for a thousand digits is refused",
    arguments: ["1e1001", "1e-1001", "1e9999999999999999999999", "-1E+2000"])
  func hugeExponent(json: String) {
    #expect(throws: JSONError.self) { try Amount(json: json) }
  }

  @Test("A million digits are an amount, in reasonable time")
  func manyDigits() throws {
    let text = "1" + String(repeating: "0", count: 1_000_000)
    let amount = try #require(Amount(text))

    #expect(amount.plainText == text)
    #expect(throws: AmountError.self) { try amount.minorUnits(fractionDigits: 2) }
  }

  @Test(
    "Amounts compare by value",
    arguments: [
      [
        "-1e30", "-100.01", "-100", "-10", "-1.5", "-1.49", "-0.001", "0", "0.001", "0.01", "0.1",
        "0.11", "1", "1.5", "9", "10", "10.5", "99.99", "100", "1e3", "1001", "1e30",
      ]
    ])
  func order(ascending: [String]) throws {
    let amounts = try ascending.map { try Amount(json: $0) }
    for (i, a) in amounts.enumerated() {
      for (j, b) in amounts.enumerated() {
        #expect((a < b) == (i < j), "\(a) < \(b)")
        #expect((a == b) == (i == j), "\(a) == \(b)")
      }
    }
  }

  @Test(
    "Spellings of one value are equal and hash alike",
    arguments: [
      ["24.33", "24.330", "24.3300", "2433e-2", "0.2433e2", "24.330E0"],
      ["0", "-0", "0.00", "0e9", "-0.0e-9"],
      ["100", "100.0", "1e2", "10.0e1"], ["-5", "-5.0", "-50e-1"],
    ])
  func equal(spellings: [String]) throws {
    let amounts = try spellings.map { try Amount(json: $0) }

    #expect(Set(amounts).count == 1)
    #expect(Set(amounts.map(\.plainText)).count == 1)
    #expect(amounts.allSatisfy { a in amounts.allSatisfy { b in a == b && !(a < b) } })
  }

  @Test("Zero is not negative, however it is spelled", arguments: ["0", "-0", "-0.00"])
  func sign(text: String) throws {
    #expect(try !#require(Amount(text)).isNegative)
    #expect(try #require(Amount(text)).plainText == "0")
  }

  @Test("A literal is an amount")
  func literal() {
    let amount: Amount = "24.330"

    #expect(amount.text == "24.330")
    #expect(amount == "24.33")
  }
}
