import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Results in an envelope, and refusals with a status of success")
struct ResultEnvelopeTests {
  static let order = #"{"id":"o_1","lines":[]}"#

  static func create(
    _ answer: String, envelope: ResultEnvelope
  ) async throws(APIError<ShopProblem>) -> Order {
    let shop = ShopClient(
      apiKey: Secret("test"), transport: ScriptedTransport([.json(answer)]))
    let endpoint = Endpoint<ShopClient, Order, Order>.post(
      "/orders", id: "createOrder", repeatability: .unsafe, envelope: envelope)
    return try await shop.send(Order(id: "o_1"), to: endpoint).value
  }

  @Test(
    "The result is read from its member",
    arguments: [
      (#"{"code":0,"data":\#(order)}"#, ResultEnvelope.Refusal.unless("code", 0)),
      (#"{"code":0.0,"data":\#(order)}"#, .unless("code", 0)),
      (#"{"ok":true,"data":\#(order)}"#, .when("ok", false)),
      (#"{"data":\#(order)}"#, .when("ok", false)),
      (#"{"data":\#(order)}"#, .absent("data")),
    ])
  func result(answer: String, refusal: ResultEnvelope.Refusal) async throws {
    let envelope = ResultEnvelope(member: "data", refused: refusal)
    #expect(try await Self.create(answer, envelope: envelope) == Order(id: "o_1"))
  }

  @Test(
    "A refusal with a status of success is one, and may stand behind work that was done",
    arguments: [
      (#"{"code":100201,"data":null}"#, ResultEnvelope.Refusal.unless("code", 0)),
      (#"{"code":"0","data":\#(order)}"#, .unless("code", 0)),
      (#"{"data":\#(order)}"#, .unless("code", 0)),
      ("[]", .unless("code", 0)),
      (#"{"ok":false,"code":7}"#, .when("ok", false)),
      ("[]", .when("ok", false)),
      (#"{"code":5}"#, .absent("id")),
      (#"{"id":null}"#, .absent("id")),
    ])
  func refusal(answer: String, refusal: ResultEnvelope.Refusal) async throws {
    let envelope = ResultEnvelope(member: "data", refused: refusal)
    let error = await #expect(throws: APIError<ShopProblem>.self) {
      try await Self.create(answer, envelope: envelope)
    }
    guard case .rejected = error?.stage else {
      Issue.record("not a refusal: \(String(describing: error))")
      return
    }
    #expect(error?.effect == .mayHaveHappened)
    #expect(error?.status == 200)
  }

  @Test("An answer with its mark twice proves nothing")
  func doubledMark() async throws {
    let error = await #expect(throws: APIError<ShopProblem>.self) {
      try await Self.create(
        #"{"code":1,"code":0,"data":\#(Self.order)}"#,
        envelope: .init(member: "data", refused: .unless("code", 0)))
    }
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("not unreadable: \(String(describing: error))")
      return
    }
    #expect(json.reason == .duplicateMember)
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A result of another type is located in the whole body")
  func place() async throws {
    let error = await #expect(throws: APIError<ShopProblem>.self) {
      try await Self.create(
        #"{"code":0,"data":{"id":1,"lines":[]}}"#,
        envelope: .init(member: "data", refused: .unless("code", 0)))
    }
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("not unreadable: \(String(describing: error))")
      return
    }
    #expect(json.place == "$.data.id")
  }
}
