import CheckoutCore
import Testing

@Suite("Identifiers that are strings or integers")
struct StringOrIntegerTests {
  @Test(
    "An identifier leaves as it came", arguments: ["12345", #""12345""#, "-1", #""""#, #""a""#])
  func json(json: String) throws {
    #expect(try StringOrInteger(json: json).json == Array(json.utf8))
  }

  @Test("A string and an integer of the same digits are the same identifier")
  func equal() throws {
    #expect(try StringOrInteger(json: "12345") == StringOrInteger(json: #""12345""#))
    #expect(Set([12345, "12345"] as [StringOrInteger]).count == 1)
    #expect("\(12345 as StringOrInteger)" == "12345")
    #expect((12345 as StringOrInteger).parameterText == "12345")
  }

  @Test("Other values are no identifiers", arguments: ["1.5", "null", "true", "[]", "{}"])
  func refused(json: String) {
    #expect(throws: JSONError.self) { try StringOrInteger(json: json) }
  }
}
