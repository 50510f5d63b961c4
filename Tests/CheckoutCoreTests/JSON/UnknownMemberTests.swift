import CheckoutCore
import Testing

@Suite("Members that a model does not know")
struct UnknownMemberTests {
  @Test(
    "They are the same wherever they stand, in whatever white space and with whatever escapes",
    arguments: [
      #"{"a":"1","\u0062":[2, {"c":"]"}],"id":"o_1","lines":[]}"#,
      #"{ "a" : "1" , "id":"o_1", "b" : [ 2,{"c":"\u005d"} ] ,"lines":[] }"#,
      #"{"id":"o_1","a":"\u0031","lines":[],"b":[2,{"c":"]"}]}"#,
      #"{"id":"o_1","lines":[],"a":"1","b":[2,{"c":"]"}]}"#,
    ])
  func places(json: String) throws {
    let others = try Order(json: json).additionalMembers

    #expect(others.count == 2)
    #expect(others["a"] == .string("1"))
    #expect(others.json == Array(#"{"a":"1","b":[2,{"c":"]"}]}"#.utf8))
  }

  @Test("Of two names inside of one the last counts, as in every object that no model reads")
  func doubledInside() throws {
    let order = try Order(json: #"{"id":"o_1","lines":[],"a":{"b":1,"b":2}}"#)

    #expect(order.json == Array(#"{"id":"o_1","lines":[],"a":{"b":2}}"#.utf8))
  }

  @Test("Setting one keeps the others, and the copies that were made before")
  func setting() throws {
    let order = try Order(json: #"{"id":"o_1","lines":[],"a":1,"b":2}"#)
    var changed = order

    changed.additionalMembers["a"] = nil

    #expect(changed.additionalMembers == ["b": 2])
    #expect(order.additionalMembers == ["a": 1, "b": 2])
  }

  @Test("Any number of tasks may read them at once")
  func concurrently() async throws {
    let others = try Order(json: #"{"id":"o_1","lines":[],"a":{"b":"c"}}"#).additionalMembers

    let read = await withTaskGroup(of: JSONObject.self) { tasks in
      for _ in 0..<64 { tasks.addTask { ["a": others["a"] ?? .null] } }
      return await tasks.reduce(into: []) { $0.append($1) }
    }

    #expect(read == Array(repeating: ["a": .object(["b": .string("c")])], count: 64))
  }
}
