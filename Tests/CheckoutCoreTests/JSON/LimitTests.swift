import CheckoutCore
import Testing

@Suite("JSON limits")
struct LimitTests {
  @Test("128 levels are read, written and compared", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func deepest(opening: String, closing: String) throws {
    let json = nested(128, opening, "1", closing)
    let value = try JSONValue(json: json)

    #expect(value.json == Array(json.utf8))
    #expect(try JSONValue(json: value.json).hashValue == value.hashValue)
  }

  @Test("The level beyond the limit is refused where it opens", arguments: [1, 2, 128, 256])
  func tooDeep(limit: Int) {
    #expect(throws: JSONError(.tooDeep(limit: limit), offset: limit)) {
      try JSONValue(
        json: nested(limit + 1, "[", "", "]"), limits: JSONLimits(depth: limit))
    }
  }

  @Test("A limit above 256 levels counts as 256", arguments: [257, 100_000, .max])
  func ceiling(limit: Int) {
    #expect(throws: JSONError(.tooDeep(limit: 256), offset: 256)) {
      try JSONValue(json: nested(300, "[", "", "]"), limits: JSONLimits(depth: limit))
    }
  }

  @Test("A hundred thousand levels are refused without exhausting the stack")
  func hostileDepth() {
    #expect(throws: JSONError(.tooDeep(limit: 128), offset: 128)) {
      try JSONValue(json: String(repeating: "[", count: 100_000))
    }
    #expect(throws: JSONError.self) {
      try Order(json: String(repeating: #"{"lines":"#, count: 100_000))
    }
  }

  @Test("Many containers beside each other are not deep")
  func broad() throws {
    let json = "[\(Array(repeating: "[{}]", count: 1_000).joined(separator: ","))]"

    #expect(try JSONValue(json: json).array?.count == 1_000)
  }

  @Test("A limit of no levels allows scalars", arguments: ["1", #""a""#, "null"])
  func scalar(json: String) throws {
    #expect(throws: Never.self) { try JSONValue(json: json, limits: .init(depth: 0)) }
    #expect(throws: JSONError.self) { try JSONValue(json: "[]", limits: .init(depth: 0)) }
  }

  @Test("A text is refused from the first byte beyond the limit")
  func size() throws {
    let json = #"["abc"]"#
    #expect(throws: Never.self) { try JSONValue(json: json, limits: .init(bytes: 7)) }
    #expect(throws: JSONError(.tooLarge(limit: 6))) {
      try JSONValue(json: json, limits: .init(bytes: 6))
    }
  }

  @Test("Limits that make no sense refuse everything", arguments: [-1, .min])
  func negative(limit: Int) {
    #expect(throws: JSONError.self) { try JSONValue(json: "[]", limits: .init(bytes: limit)) }
    #expect(throws: JSONError.self) { try JSONValue(json: "[]", limits: .init(depth: limit)) }
  }

  private func nested(_ depth: Int, _ opening: String, _ inner: String, _ closing: String) -> String
  {
    String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
  }
}
