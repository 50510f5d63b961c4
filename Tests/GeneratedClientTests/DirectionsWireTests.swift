import CheckoutCore
import CheckoutTesting
import Directions
import HTTPTypes
import Testing

/// What is sent has no member that only answers have, and the other way round.
@Suite("A generated client: members of one direction")
struct DirectionsWireTests {
  private static let answer =
    #"{"id":"c_1","name":"Ada","created":"2025-01-10T12:00:00Z","friends":[{"id":"c_2","#
    + #""name":"Bob","created":"2025-01-11T12:00:00Z"}],"limits":{"used":3,"total":5},"#
    + #""cards":{"first":{"type":"card","last_digits":"4242","input":"chip"}}}"#

  private static func sent(_ customer: CustomerInput) async throws -> String {
    let transport = ScriptedTransport([.json(answer)])
    _ = try await DirectionsClient(transport: transport).replaceCustomer(id: "c_1", customer)
    return String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
  }

  @Test(
    "A request is made without what only answers have, at every depth",
    arguments: [
      (CustomerInput(name: "Ada", secret: "s"), #"{"name":"Ada","secret":"s"}"#),
      (
        CustomerInput(name: "Ada", secret: "s", friends: [.init(name: "Bob", secret: "t")]),
        #"{"name":"Ada","secret":"s","friends":[{"name":"Bob","secret":"t"}]}"#
      ),
      (
        CustomerInput(name: "Ada", secret: "s", limits: .init(total: 5)),
        #"{"name":"Ada","secret":"s","limits":{"total":5}}"#
      ),
      (
        CustomerInput(name: "Ada", secret: "s", cards: ["first": .card(.init(number: "4242"))]),
        #"{"name":"Ada","secret":"s","cards":{"first":{"type":"card","number":"4242"}}}"#
      ),
      (
        CustomerInput(name: "Ada", secret: "s", cards: ["first": .transfer(.init(iban: "NL"))]),
        #"{"name":"Ada","secret":"s","cards":{"first":{"type":"transfer","iban":"NL"}}}"#
      ),
    ])
  func request(_ customer: CustomerInput, _ body: String) async throws {
    #expect(try await Self.sent(customer) == body)
  }

  @Test("An answer is read without what only requests have, and written as it came")
  func answer() async throws {
    let transport = ScriptedTransport([.json(Self.answer)])
    let customer = try await DirectionsClient(transport: transport).retrieveCustomer(id: "c_1")
    #expect(customer.id == "c_1")
    #expect(customer.friends?.first?.created.text == "2025-01-11T12:00:00Z")
    #expect(customer.limits?.used == 3)
    #expect(customer.cards?["first"] == .card(.init(lastDigits: "4242", input: .chip)))
    #expect(String(decoding: customer.json, as: UTF8.self).count == Self.answer.count)
    #expect(try Customer(json: customer.json) == customer)
  }

  @Test("A change keeps, clears or sets what may be null, and an answer has it or not")
  func patch() async throws {
    let transport = ScriptedTransport([.json("", status: 204)])
    let change = CustomerInput(name: "Ada", secret: "s", note: .clear)
    try await DirectionsClient(transport: transport).updateCustomer(id: "c_1", change)
    let body = String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
    #expect(body == #"{"name":"Ada","secret":"s","note":null}"#)
    #expect(try Customer(json: Self.answer).note == nil)
  }

  @Test("A form and its answer are inline, and differ in the same way")
  func form() async throws {
    let transport = ScriptedTransport([.json(#"{"name":"Ada"}"#)])
    let login = CreateLogin.Request(name: "Ada", password: "p")
    let answer = try await DirectionsClient(transport: transport).createLogin(login)
    #expect(answer.name == "Ada")
    let body = String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
    #expect(body == "name=Ada&password=p")
  }
}
