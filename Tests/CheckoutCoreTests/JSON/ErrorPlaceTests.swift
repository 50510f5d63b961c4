import CheckoutCore
import Testing

@Suite("Places of JSON errors")
struct ErrorPlaceTests {
  @Test(
    "The place leads from the outermost value to the culprit",
    arguments: [
      (#"{"lines":[]}"#, "$.id"),
      (#"{"id":1,"lines":[]}"#, "$.id"),
      (#"{"order_id":1,"lines":[]}"#, "$.id"),
      (#"{"id":"1","lines":{}}"#, "$.lines"),
      (#"{"id":"1","lines":[1]}"#, "$.lines[0]"),
      (#"{"id":"1","lines":[{"name":"","price":1},{"name":"","price":"1"}]}"#, "$.lines[1].price"),
      (#"{"id":"1","lines":[],"total":"1,5"}"#, "$.total"),
      (#"[]"#, "$"),
    ])
  func place(json: String, place: String) throws {
    let error = try #require(throws: JSONError.self) { try Order(json: json) }

    #expect(error.place == place)
  }

  @Test(
    "A text that breaks off says so at its end",
    arguments: [
      "", " ", "[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"a",
      "\"a\\", "tru", "-", "1.", "1e", "[\"é",
    ])
  func truncated(json: String) {
    #expect(throws: JSONError(.truncated, offset: json.utf8.count)) { try JSONValue(json: json) }
  }

  @Test(
    "A byte that does not belong there is named by its offset",
    arguments: [
      ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("{1:2}", 1), (#"{"a" 1}"#, 5), (#"{"a":1,}"#, 7),
      (#"{"a":1 "b"}"#, 7), ("truE", 3), ("nul ", 3), ("'a'", 0), ("[1}", 2), (#"{"a":1]"#, 6),
      ("\u{FEFF}{}", 0), ("\u{A0}1", 0), ("/**/1", 0), ("]", 0), ("[\u{B}1]", 1),
    ])
  func unexpected(json: String, offset: Int) {
    #expect(throws: JSONError(.unexpectedByte, offset: offset)) { try JSONValue(json: json) }
  }

  @Test("What follows the value is refused", arguments: [("{} {}", 3), ("1 2", 2), ("[]]", 2)])
  func trailing(json: String, offset: Int) {
    #expect(throws: JSONError(.trailingData, offset: offset)) { try JSONValue(json: json) }
  }

  @Test(
    "A hostile name is shown in quotes, in one line, cut short",
    arguments: [
      ("a b", #"$["a b"]"#), ("", #"$[""]"#), ("a\nb", #"$["a?b"]"#), (#"a"]"#, #"$["a?]"]"#),
      ("\u{1B}[31m", #"$["?[31m"]"#), ("\u{202E}x", #"$["?x"]"#), ("é", #"$["?"]"#),
      (String(repeating: "n", count: 1_000), "$[\"\(String(repeating: "n", count: 32))…\"]"),
    ])
  func hostileName(name: String, place: String) throws {
    let order = try Order(json: (["id": "o_1", "lines": [], name: 1] as JSONObject).json)

    #expect(JSONError(.missingMember, path: [.member(name)]).place == place)
    #expect(order.description == "Order {id, lines, \(place.dropFirst(2).dropLast())}")
  }

  @Test("A name that is data is not told")
  func entry() throws {
    let object: JSONObject = ["ada@example.com": "no number"]
    let error = try #require(throws: JSONError.self) { try [String: Int](json: object.json) }

    #expect(error.place == "$[*]")
    #expect(object.description == "object of 1")
  }

  @Test("A name of many combining marks is cut short too")
  func combiningMarks() throws {
    let name = "a" + String(repeating: "\u{301}", count: 10_000)

    #expect(JSONError(.missingMember, path: [.member(name)]).description.utf8.count < 200)
  }

  @Test("The description is one line with place, byte and reason")
  func description() throws {
    let error = try #require(throws: JSONError.self) {
      try Order(json: #"{"id":"1","lines":[{"name":7,"price":1}]}"#)
    }

    #expect("\(error)" == "$.lines[0].name (byte 27): expected a string, found a number")
  }
}
