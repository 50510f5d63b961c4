import CheckoutCore
import CheckoutTesting
import Excerpt
import HTTPTypes
import Testing

@Suite("A generated client: a part of a document")
struct ExcerptWireTests {
  private static func order(_ members: String) async throws -> Order {
    let json = #"{"id":"o_1","shop":"s_1","coupons":[]\#(members)}"#
    let transport = ScriptedTransport([.json(json)])
    return try await ExcerptClient(transport: transport).retrieveOrder(id: "o_1")
  }

  @Test("An object whose schema is no part of it is kept as JSON, every member and digit of it")
  func untyped() async throws {
    let json = #"""
      {"id":"o_1","shop":{"id":"s_1","catalogue":{"pages":1.50}},"coupons":["c_1",{"id":"c_2"}]}
      """#
    let transport = ScriptedTransport([.json(json)])
    let order = try await ExcerptClient(transport: transport).retrieveOrder(id: "o_1")
    #expect(try order.shop.object?["catalogue"] == JSONValue(json: #"{"pages":1.50}"#))
    #expect(order.coupons.first == .id("c_1"))
    #expect(order.coupons.last?.object == ["id": "c_2"])
    #expect(String(decoding: order.json, as: UTF8.self) == json)
  }

  @Test("An object whose schema the settings list has its type, and ids inside of it stay JSON")
  func listed() async throws {
    let order = try await Self.order(
      #","payment":{"id":"p_1","order":"o_1","payee":{"id":"s_2"}}"#)
    let payment = try #require(order.payment?.object)
    #expect(payment.order == .id("o_1"))
    #expect(payment.payee?.object == ["id": "s_2"])
  }

  @Test("An object that another operation uses has its type")
  func used() async throws {
    let order = try await Self.order(#","buyer":{"id":"b_1","name":"Ada"}"#)
    #expect(order.buyer == .object(.buyer(Buyer(id: "b_1", name: "Ada"))))
  }

  @Test("The shape of such an object after it was deleted has its type as well")
  func deleted() async throws {
    let order = try await Self.order(#","buyer":{"id":"b_1","deleted":true}"#)
    let buyer = try #require(order.buyer?.object)
    guard case .deletedBuyer(let buyer) = buyer else {
      Issue.record("\(buyer) is no deleted buyer")
      return
    }
    #expect(buyer.deleted)
  }

  @Test("An object that only a refusal holds is kept as JSON")
  func refusal() async throws {
    let json =
      #"{"code":"closed","order":{"id":"o_1","shop":"s_1","coupons":[]},"shop":{"id":"s_1"}}"#
    let transport = ScriptedTransport([.json(json, status: 409)])
    let error = await #expect(throws: ExcerptError.self) {
      try await ExcerptClient(transport: transport).retrieveOrder(id: "o_1")
    }
    let refusal = try #require(error?.problem)
    #expect(refusal.order?.shop == .id("s_1"))
    #expect(refusal.shop == ["id": "s_1"])
    #expect(String(decoding: refusal.json, as: UTF8.self) == json)
  }
}
