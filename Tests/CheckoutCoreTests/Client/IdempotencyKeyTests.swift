import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Idempotency keys")
struct IdempotencyKeyTests {
  private let name = HTTPField.Name("Idempotency-Key")

  private func sent(by transport: ScriptedTransport) throws -> [String?] {
    let name = try #require(name)
    return transport.requests.map { $0.head.headerFields[name] }
  }

  @Test("An operation that takes a key gets a new one for each call")
  func random() async throws {
    let (shop, transport) = ShopClient.scripted(.order, .order)

    _ = try await shop.send(Order(id: "o_1"), to: .payOrder)
    _ = try await shop.send(Order(id: "o_1"), to: .payOrder)

    let keys = try sent(by: transport).compactMap { $0 }
    #expect(Set(keys).count == 2)
    #expect(keys.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test("The key of the call is sent, and no header replaces it")
  func given() async throws {
    let name = try #require(name)
    let (shop, transport) = ShopClient.scripted(.order, options: .init(headers: [name: "x"]))

    _ = try await shop.send(
      Order(id: "o_1"), to: .payOrder,
      options: .init(headers: [name: "y"], idempotencyKey: "order-1"))

    #expect(try sent(by: transport) == ["order-1"])
  }

  @Test("The client's own source of keys is used")
  func source() async throws {
    let (shop, transport) = ShopClient.scripted(
      .order, options: .init(makeIdempotencyKey: { "made" }))

    _ = try await shop.send(Order(id: "o_1"), to: .payOrder)

    #expect(try sent(by: transport) == ["made"])
  }

  @Test("A key for an operation that takes none is refused")
  func refused() async throws {
    let (shop, transport) = ShopClient.scripted(.order)

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(
        Order(id: "o_1"), to: .createOrder, options: .init(idempotencyKey: "k"))
    }

    #expect(error.invalidRequest == .noIdempotencyKey)
    #expect(transport.requests.isEmpty)
  }

  @Test("Random keys have 128 bits, with their leading zeros")
  func bits() {
    struct Zeros: RandomNumberGenerator {
      mutating func next() -> UInt64 { 1 }
    }
    var zeros = Zeros()

    #expect(
      IdempotencyKey.random(using: &zeros) == "00000000000000010000000000000001")
    #expect(Set((0..<1_000).map { _ in IdempotencyKey.random() }).count == 1_000)
  }
}
