import CheckoutCore
import Testing

@Suite("Duplicate members")
struct DuplicateMemberTests {
  @Test("A generic object keeps the last of several members, in the place of the first")
  func generic() throws {
    let object = try JSONObject(json: #"{"a":1,"b":2,"a":3,"\u0061":4}"#)

    #expect(object.json == Array(#"{"a":4,"b":2}"#.utf8))
  }

  @Test(
    "A model refuses two members of one name and names the second",
    arguments: [
      (#"{"id":"1","lines":[],"id":"2"}"#, 22),
      (#"{"id":"1","lines":[],"\u0069d":"2"}"#, 22),
      (#"{"i\u0064":"1","lines":[],"\u0069d":"2"}"#, 27),
    ])
  func model(json: String, offset: Int) {
    #expect(throws: JSONError(.duplicateMember, path: [.member("id")], offset: offset)) {
      try Order(json: json)
    }
  }

  @Test("A model refuses a doubled member that it does not know")
  func unknown() {
    #expect(throws: JSONError(.duplicateMember, path: [.member("x")], offset: 28)) {
      try Order(json: #"{"id":"1","x":1,"lines":[],"x":2}"#)
    }
  }

  @Test(
    "A doubled member is found among any number of others",
    arguments: [2, 15, 16, 17, 18, 63, 64, 65, 1_000])
  func many(count: Int) throws {
    let members = (0..<count).map { "\"m\($0)\":\($0)" } + [#""m\u0031":0"#]
    let json = "{\(members.joined(separator: ","))}"

    let error = try #require(throws: JSONError.self) { try ShopProblem(json: json) }

    #expect(error.reason == .duplicateMember)
    #expect(error.place == "$.m1")
    #expect(try JSONObject(json: json).count == count)
  }

  @Test("A doubled member is found inside a model's array")
  func nested() throws {
    let error = try #require(throws: JSONError.self) {
      try Order(json: #"{"id":"1","lines":[{"name":"Tea","price":1,"price":2}]}"#)
    }

    #expect(error.place == "$.lines[0].price")
  }

  /// `é` as one scalar and as two: one text to Swift, two names to JSON.
  private static let names = ["\u{E9}", "e\u{301}"]

  @Test("Names that differ in their bytes are two members", arguments: [0, 20], [false, true])
  func equivalentNames(others: Int, isEscaped: Bool) throws {
    let names = isEscaped ? [#"\u00e9"#, #"e\u0301"#] : Self.names
    let members =
      ["\"id\":\"1\"", "\"lines\":[]", "\"\(names[0])\":1", "\"\(names[1])\":2"]
      + (0..<others).map { "\"m\($0)\":0" }
    let json = "{\(members.joined(separator: ","))}"

    let object = try JSONObject(json: json)
    let order = try Order(json: json)

    #expect(object.count == 4 + others)
    #expect(object[Self.names[0]] == 1)
    #expect(object[Self.names[1]] == 2)
    #expect(order.additionalMembers.count == 2 + others)
    #expect(try Order(json: order.json).additionalMembers == order.additionalMembers)
  }

  @Test("Setting a member replaces the one of the same bytes only")
  func setting() {
    var object: JSONObject = [Self.names[0]: 1]
    object[Self.names[1]] = 2
    object[Self.names[0]] = nil

    #expect(object.map { Array($0.name.utf8) } == [Array(Self.names[1].utf8)])
  }

  @Test("A dictionary refuses names that Swift cannot tell apart, rather than losing one")
  func dictionary() {
    #expect(throws: JSONError.self) {
      try [String: Int](json: "{\"\(Self.names[0])\":1,\"\(Self.names[1])\":2}")
    }
  }
}
