import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Oddities
import Testing

/// What documents in the wild say reaches the wire as it is meant.
@Suite("A generated client: oddities")
struct OdditiesWireTests {
  typealias Echo = @Sendable (String) throws(JSONError) -> [UInt8]

  static let values: [(String, Echo)] = [
    (
      #"{"twice":"A","fractions":0.50,"signed":-1,"large":99999999999999999999,"mixed":1}"#,
      { json throws(JSONError) in try Enums(json: json).json }
    ),
    (
      #"{"mixed":"1","objects":{"a":1},"unquoted":"1","quoted":2,"ofElements":["b"],"words":"🎉"}"#,
      { json throws(JSONError) in try Enums(json: json).json }
    ),
    (
      #"{"listed":null,"marked":null,"state":null,"deep":null}"#,
      { json throws(JSONError) in try Nulls(json: json).json }
    ),
    (
      #"{"listed":"a","marked":"new","state":"on","deep":"off","either":{"code":"1"}}"#,
      { json throws(JSONError) in try Nulls(json: json).json }
    ),
    (
      #"{"text":"x","count":3,"flag":true,"void":null,"maybe":"y"}"#,
      { json throws(JSONError) in try Constants(json: json).json }
    ),
    (
      #"{"pair":["a",1],"old":["b",2.50],"named":{"amount":"1.10"},"byPattern":{"x-a":1}}"#,
      { json throws(JSONError) in try Tuples(json: json).json }
    ),
    (
      #"{"straße":"1","名前":"2","👍":true,"a.b":"3","a b":"4","@type":"5","1":"6","-1":"7"}"#,
      { json throws(JSONError) in try Näme(json: json).json }
    ),
    (
      #"{"kids":[{"kids":[]}],"byName":{"a":{"kids":[]}},"parent":{"kids":[],"note":"n"}}"#,
      { json throws(JSONError) in try Tree(json: json).json }
    ),
    (
      #"{"kids":[],"value":[1.50,"a",true,[{"b":[]}]]}"#,
      { json throws(JSONError) in try Tree(json: json).json }
    ),
    (
      #"{"date":"2025-02-30","count":"9223372036854775808","huge":1000000000000000000000}"#,
      { json throws(JSONError) in try Texts(json: json).json }
    ),
  ]

  @Test("A value is written as it came", arguments: values)
  func echo(_ json: String, _ echo: Echo) throws {
    let expected = try JSONObject(json: json)
    let written = try JSONObject(json: echo(json))
    #expect(Set(written.map(\.name)) == Set(expected.map(\.name)))
    for member in expected { #expect(written[member.name]?.json == member.value.json) }
  }

  @Test("Names on the wire stay as they are; headers that a client sets itself are its own")
  func parameters() async throws {
    let transport = ScriptedTransport([.json("[1]")])
    let request = Same.Request(xShop: "s", ids: ["a", "b"], filterName: "n", top: 3)
    let answer = try await OdditiesClient(transport: transport)
      .same(id: "o/1", undescribed: "x", request)
    #expect(answer == [1])
    let head = try #require(transport.requests.first).head
    #expect(head.path == "/v1/orders/o%2F1/x?ids%5B%5D=a&ids%5B%5D=b&filter%5Bname%5D=n&%24top=3")
    #expect(head.authority == "eu.example.com:8443")
    #expect(head.headerFields[.accept] == "application/json")
    #expect(head.headerFields[.contentType] == nil)
  }

  @Test("A parameter of the path holds where the operation has none of that name")
  func pathLevel() async throws {
    let transport = ScriptedTransport([.json(#"{"any":"value"}"#)])
    let answer = try await OdditiesClient(transport: transport)
      .same2(id: 7, undescribed: "x", .init(xShop: "s"))
    #expect(answer == ["any": "value"])
    let request = try #require(transport.requests.first)
    #expect(request.head.path == "/v1/orders/7/x")
    #expect(request.body == nil)
  }

  @Test("Text is passed on as it is, whatever its schema says")
  func texts() async throws {
    let transport = ScriptedTransport([.json("late"), .json("{}\n{}\n")])
    let client = OdditiesClient(transport: transport)
    #expect(try await client.getReports() == "late")
    #expect(try await client.putReport("<a/>") == "{}\n{}\n")
    #expect(transport.requests.last?.head.headerFields[.contentType] == "application/xml")
  }
}
