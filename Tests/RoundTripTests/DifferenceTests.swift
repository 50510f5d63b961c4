import SpecGenerator
import Testing

@Suite("Differences of JSON values")
struct DifferenceTests {
  static func paths(_ before: String, _ after: String) throws -> [String] {
    let (before, after) = (Array(before.utf8), Array(after.utf8))
    return Difference.all(try JSONNode.parse(before), try JSONNode.parse(after)).map(\.path)
  }

  @Test(
    "What is changed, added or gone is found at its place",
    arguments: [
      (#"{"a":[1,{"b":"x"}]}"#, #"{"a":[1,{"b":"y"}]}"#, "$.a[1].b"),
      (#"{"a":1}"#, #"{"a":1,"b":null}"#, "$.b"), (#"{"a":1,"b":null}"#, #"{"a":1}"#, "$.b"),
      ("[1]", "[1,1]", "$"), (#"{"a":"1"}"#, #"{"a":1}"#, "$.a"), ("1", "1.00000000001", "$"),
      (#""24.30""#, #""24.3""#, "$"), ("\"\u{E4}\"", "\"a\u{308}\"", "$"), ("null", "{}", "$"),
    ])
  func found(before: String, after: String, path: String) throws {
    #expect(try Self.paths(before, after) == [path])
  }

  @Test(
    "Members in another order and numbers of the same value are the same",
    arguments: [
      (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#), ("24.330", "24.33"), ("2.0", "2"), ("1e2", "100"),
    ])
  func same(before: String, after: String) throws {
    #expect(try Self.paths(before, after) == [])
  }
}
