import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Patches
import Testing

/// The body of a `PATCH` says whether a member stays, goes or changes.
@Suite("A generated client: changes")
struct PatchesWireTests {
  typealias Update = UpdateCustomer.Request

  private static func body(of request: Update) async throws -> String {
    let transport = ScriptedTransport([.json("{}")])
    _ = try await PatchesClient(transport: transport).updateCustomer(request)
    return String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
  }

  static let updates: [(Update, String)] = [
    (.init(id: "1"), #"{"id":"1","state":null}"#),
    (.init(id: "1", note: .clear), #"{"id":"1","state":null,"note":null}"#),
    (.init(id: "1", note: .set("n")), #"{"id":"1","state":null,"note":"n"}"#),
    (.init(id: "1", name: "x", note: .keep), #"{"id":"1","state":null,"name":"x"}"#),
    (
      .init(id: "1", limit: .set("24.330"), currency: .set(.eur), tags: .set([])),
      #"{"id":"1","state":null,"limit":24.330,"currency":"eur","tags":[]}"#
    ),
    (
      .init(id: "1", limit: .clear, currency: .clear, tags: .clear, kind: .clear),
      #"{"id":"1","state":null,"limit":null,"currency":null,"tags":null,"kind":null}"#
    ),
    (
      .init(id: "1", kind: .set(.a), address: .set(.init(street: .clear))),
      #"{"id":"1","state":null,"kind":"a","address":{"street":null}}"#
    ),
    (.init(id: "1", address: Change(nil)), #"{"id":"1","state":null,"address":null}"#),
  ]

  @Test("Absent, null and a value are three things, at every depth", arguments: updates)
  func request(_ request: Update, _ body: String) async throws {
    #expect(try await Self.body(of: request) == body)
    #expect(try Update(json: body) == request)
    #expect(try Update(json: body).json == request.json)
  }

  @Test(
    "An answer of a type that a PATCH sends too tells them apart as well",
    arguments: [
      (#"{}"#, Change<String>.keep), (#"{"street":null}"#, .clear), (#"{"street":"s"}"#, .set("s")),
    ])
  func answer(_ json: String, _ street: Change<String>) async throws {
    let transport = ScriptedTransport([.json(json)])
    let address = try await PatchesClient(transport: transport).updateCustomer(.init(id: "1"))
    #expect(address.street == street)
    #expect(address.json == Array(json.utf8))
  }

  @Test("A value of another type is named by its place")
  func wrongType() {
    #expect(throws: JSONError.self) { try Address(json: #"{"street":1}"#) }
  }

  @Test("Nothing of a value is shown")
  func description() {
    #expect("\(Change.set("secret"))" == "set")
    #expect(String(reflecting: Change.set("secret")).contains("secret") == false)
  }
}
