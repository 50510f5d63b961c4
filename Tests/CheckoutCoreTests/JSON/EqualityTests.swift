import CheckoutCore
import Testing

@Suite("Equality of models and values")
struct EqualityTests {
  private let json =
    #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.50","x":{"a":1,"b":2}}"#

  @Test(
    "The order of members, white space and escapes make no difference",
    arguments: [
      #"{"x":{"b":2,"a":1},"total":"2.50","lines":[{"price":250,"name":"Tea"}],"id":"o_1"}"#,
      #" { "id" : "o_1" , "lines":[ {"name":"\u0054ea","price":250}],"total":"2.50","x":{"a":1,"b":2} } "#,
      #"{"order_id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.50","x":{"a":1,"b":2}}"#,
    ])
  func same(other: String) throws {
    let (a, b) = (try Order(json: json), try Order(json: other))

    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
  }

  @Test(
    "Digits, members, values and the order of elements make a difference",
    arguments: [
      #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.5","x":{"a":1,"b":2}}"#,
      #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.50","x":{"a":1.0,"b":2}}"#,
      #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"total":"2.50","x":{"a":1}}"#,
      #"{"id":"o_1","lines":[{"name":"Tea","price":250}],"x":{"a":1,"b":2}}"#,
      #"{"id":"o_2","lines":[{"name":"Tea","price":250}],"total":"2.50","x":{"a":1,"b":2}}"#,
      #"{"id":"o_1","lines":[],"total":"2.50","x":{"a":1,"b":2}}"#,
    ])
  func different(other: String) throws {
    #expect(try Order(json: json) != Order(json: other))
  }

  @Test("Members whose names Swift takes for one are told apart, in any order")
  func equivalentNames() throws {
    let a = try Order(json: "{\"id\":\"1\",\"lines\":[],\"\u{E9}\":1,\"e\u{301}\":2}")
    let b = try Order(json: "{\"id\":\"1\",\"lines\":[],\"e\u{301}\":2,\"\u{E9}\":1}")
    let c = try Order(json: "{\"id\":\"1\",\"lines\":[],\"e\u{301}\":1,\"\u{E9}\":2}")

    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
    #expect(a != c)
  }

  @Test("Generic values are equal in any order of members, and keep numbers apart by digits")
  func values() throws {
    #expect(try JSONValue(json: #"{"a":1,"b":2}"#) == JSONValue(json: #"{"b":2,"a":1}"#))
    #expect(try JSONValue(json: #"{"a":1,"b":2}"#) != JSONValue(json: #"{"a":1}"#))
    #expect(try JSONValue(json: "[1,2]") != JSONValue(json: "[2,1]"))
    #expect(try JSONValue(json: "1") != JSONValue(json: "1.0"))
  }

  @Test("Literals make the values that they look like")
  func literals() throws {
    let value: JSONValue = ["a": [1, "x", true, nil], "b": [:], "a": [2]]

    #expect(value.json == Array(#"{"a":[2],"b":{}}"#.utf8))
    #expect(JSONValue.array([1, "x", true, nil]).json == Array(#"[1,"x",true,null]"#.utf8))
  }

  @Test("A value is asked for what it is")
  func access() throws {
    let value = try JSONValue(json: #"{"s":"t","n":1.50,"b":true,"a":[null],"o":{}}"#)

    #expect(value["s"]?.string == "t")
    #expect(value["n"]?.number?.text == "1.50")
    #expect(value["b"]?.bool == true)
    #expect(value["a"]?.array == [.null])
    #expect(value["o"]?.object?.isEmpty == true)
    #expect(value["s"]?.number == nil)
    #expect(value["missing"] == nil)
    #expect(value["s"]?["s"] == nil)
  }

  @Test("Dictionaries are written sorted by name, so equal ones give equal bytes")
  func dictionary() throws {
    let dictionary = ["b": 2, "a": 1, "": 0]

    #expect(dictionary.json == Array(#"{"":0,"a":1,"b":2}"#.utf8))
    #expect(try [String: Int](json: dictionary.json) == dictionary)
  }

  @Test("Arrays, optionals and booleans survive writing and reading")
  func conformances() throws {
    let values: [Bool?] = [true, nil, false]

    #expect(values.json == Array("[true,null,false]".utf8))
    #expect(try [Bool?](json: values.json) == values)
  }
}
