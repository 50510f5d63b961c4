import CheckoutCore
import Testing

@Suite("JSON numbers")
struct NumberTests {
  @Test(
    "A number keeps its digits through reading and writing",
    arguments: [
      "0", "-0", "24.330", "1e3", "1E+03", "-0.0e-0", "0.1000000000000000055511151231257827",
      "123456789012345678901234567890", "1e99999",
    ])
  func digits(text: String) throws {
    let value = try JSONValue(json: text)

    #expect(value.number?.text == text)
    #expect(value.json == Array(text.utf8))
  }

  @Test(
    "A number that JSON does not allow is refused at the culprit",
    arguments: [
      ("01", 1), ("-", 1), ("-a", 1), ("1.", 2), ("1.a", 2), ("1e", 2), ("1e+", 3), ("1e+a", 3),
      ("-01", 2), ("00", 1), ("1.e1", 2),
    ])
  func malformed(text: String, offset: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(json: text) }

    #expect(error.offset == offset)
    #expect(JSONNumber(text) == nil)
  }

  @Test(
    "A text around a number is no number",
    arguments: ["", " 1", "1 ", "+1", ".5", "0x1", "1,5", "1_000", "١", "Infinity", "NaN", "1\n"])
  func noNumber(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test(
    "A number whose value is an integer of 64 bits is one, however it is spelled",
    arguments: [
      ("0", 0), ("-0", 0), ("-0.0", 0), ("0e999", 0), ("2.0", 2), ("2e1", 20), ("20e-1", 2),
      ("0.00002e5", 2), ("9223372036854775807", .max), ("9223372036854775807.000", .max),
      ("-9223372036854775808", .min), ("-9223372036854775808.0", .min),
      ("922337203685477580.7e1", .max),
    ] as [(String, Int64)])
  func integer(text: String, value: Int64) throws {
    #expect(JSONNumber(text)?.integer == value)
    #expect(try Int64(json: text) == value)
    #expect(try Int(json: text) == Int(value))
    #expect(try MinorUnits(json: text).rawValue == value)
  }

  @Test(
    "A number that is no integer of 64 bits is refused as one",
    arguments: [
      "1.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e1000", "1e1001",
      "1e99999999999999999999", "1e-99999999999999999999", "-1e400",
    ])
  func noInteger(text: String) throws {
    let error = try #require(throws: JSONError.self) { try Int64(json: text) }

    #expect(JSONNumber(text)?.integer == nil)
    #expect(error.reason == .invalidValue(expected: "an integer of 64 bits"))
  }

  @Test(
    "A number is read as the nearest floating-point value",
    arguments: [
      ("0.1", 0.1), ("1e308", 1e308), ("-2.5E-3", -0.0025), ("5e-324", .leastNonzeroMagnitude),
    ])
  func double(text: String, value: Double) throws {
    #expect(try Double(json: text) == value)
    #expect(try Double(json: value.json) == value)
  }

  @Test("A number beyond floating point is refused", arguments: ["1e309", "-1e999"])
  func noDouble(text: String) {
    #expect(throws: JSONError.self) { try Double(json: text) }
  }

  @Test(
    "A floating-point value that JSON cannot say is written as null",
    arguments: [Double.infinity, -.infinity, .nan])
  func noJSON(value: Double) {
    #expect(value.json == Array("null".utf8))
  }

  @Test("Integers are written with all their digits", arguments: [Int64.min, -1, 0, .max])
  func writing(value: Int64) {
    #expect(value.json == Array("\(value)".utf8))
    #expect(JSONNumber(value).text == "\(value)")
  }
}
