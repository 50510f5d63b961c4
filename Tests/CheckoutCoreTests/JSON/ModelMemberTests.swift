import CheckoutCore
import Testing

@Suite("Members of models")
struct ModelMemberTests {
  @Test("A required member may come under its other name, and leaves under its own")
  func alias() throws {
    let order = try Order(json: #"{"order_id":"o_1","lines":[]}"#)

    #expect(order.id == "o_1")
    #expect(order.json == Array(#"{"id":"o_1","lines":[]}"#.utf8))
  }

  @Test("If a member comes under both names, its own wins and the other is kept")
  func bothNames() throws {
    let order = try Order(json: #"{"order_id":"other","id":"o_1","lines":[]}"#)

    #expect(order.id == "o_1")
    #expect(order.additionalMembers == ["order_id": "other"])
  }

  @Test("A member name may be spelled with escapes")
  func escapedName() throws {
    #expect(try Order(json: #"{"\u0069\u0064":"o_1","l\u0069nes":[]}"#).id == "o_1")
  }

  @Test("An optional member that is absent stays absent")
  func absent() throws {
    let order = try Order(json: #"{"id":"o_1","lines":[]}"#)

    #expect(order.total == nil)
    #expect(order.json == Array(#"{"id":"o_1","lines":[]}"#.utf8))
  }

  @Test("An optional member that is null is written as null again")
  func null() throws {
    let json = #"{"id":"o_1","lines":[],"total":null}"#
    let order = try Order(json: json)

    #expect(order.total == nil)
    #expect(order.json == Array(json.utf8))
  }

  @Test("A value set later replaces the null that came")
  func nullReplaced() throws {
    var order = try Order(json: #"{"total":null,"id":"o_1","lines":[]}"#)
    order.total = "1.50"

    #expect(order.json == Array(#"{"id":"o_1","lines":[],"total":"1.50"}"#.utf8))
  }

  @Test("A required member must not be null")
  func requiredNull() {
    #expect(
      throws: JSONError(
        .wrongType(expected: "a string", found: "null"), path: [.member("id")], offset: 6)
    ) {
      try Order(json: #"{"id":null,"lines":[]}"#)
    }
  }

  @Test("Members that the model does not know are kept with their digits and their order")
  func unknown() throws {
    let json = #"{"id":"o_1","lines":[],"z":24.330,"a":{"y":1e3,"x":[null]},"B":"\u0001"}"#

    #expect(try Order(json: json).json == Array(json.utf8))
  }

  @Test("Unknown members are kept at every depth")
  func unknownInside() throws {
    let json = #"{"id":"o_1","lines":[{"name":"Tea","price":1,"new":{}}]}"#

    #expect(try Order(json: json).json == Array(json.utf8))
  }

  @Test("Members are found in any order, among any number", arguments: [0, 62, 63, 64, 65, 500])
  func order(others: Int) throws {
    let unknown = (0..<others).map { "\"m\($0)\":\($0)" }
    let members = ["\"total\":\"1\""] + unknown + ["\"lines\":[]", "\"id\":\"o_1\""]
    let order = try Order(json: "{\(members.joined(separator: ","))}")

    #expect(order.id == "o_1")
    #expect(order.total == "1")
    #expect(order.additionalMembers.map(\.name) == (0..<others).map { "m\($0)" })
  }

  @Test("However deep the values are, no name is written twice")
  func deep() throws {
    let payload = (0..<200).reduce(JSONValue.null) { inner, _ in [inner] }
    let notice = Notice(payload: payload, additionalMembers: ["payload": 1, "x": 2])

    let written = try JSONElement(json: notice.json, limits: .init(depth: 1_000))
    let members = try written.object { fields in fields.rest() }

    #expect(members.map(\.name) == ["payload", "x"])
  }

  /// A model with a member of any value.
  private struct Notice: JSONModel {
    let payload: JSONValue
    let additionalMembers: JSONObject

    init(payload: JSONValue, additionalMembers: JSONObject) {
      self.payload = payload
      self.additionalMembers = additionalMembers
    }

    init(from fields: inout JSONFields) throws(JSONError) {
      payload = try fields.required("payload")
      additionalMembers = fields.rest()
    }

    func encode(to fields: inout JSONFieldWriter) {
      fields.write("payload", payload)
      fields.write(additionalMembers)
    }
  }

  @Test("An additional member of a known name never doubles it")
  func doubled() throws {
    var order = Order(id: "o_1")
    order.additionalMembers = ["id": "o_2", "lines": 7, "x": 1]

    #expect(order.json == Array(#"{"id":"o_1","lines":[],"x":1}"#.utf8))
  }
}
