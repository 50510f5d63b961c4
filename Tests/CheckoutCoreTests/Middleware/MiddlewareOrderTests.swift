import CheckoutCore
import CheckoutTesting
import Testing

@Suite("When middleware begins and ends")
struct MiddlewareOrderTests {
  private let journal = Journal()

  private func options(_ middleware: Scribe...) -> ClientOptions {
    ClientOptions(middleware: middleware, clock: FixedClock(), random: { 0 })
  }

  private func scribe(_ name: String) -> Scribe { Scribe(name: name, journal: journal) }

  @Test("It begins in order and ends in reverse, around the call and around each attempt")
  func order() async throws {
    let (shop, _) = ShopClient.scripted(
      .status(503), .order, options: options(scribe("a"), scribe("b")))

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(
      journal.entries == [
        "a begins retrieveOrder", "b begins retrieveOrder",
        "a begins attempt 1", "b begins attempt 1",
        "b ends attempt with 503", "a ends attempt with 503",
        "a begins attempt 2", "b begins attempt 2",
        "b ends attempt with 200", "a ends attempt with 200",
        "b ends retrieveOrder well", "a ends retrieveOrder well",
      ])
  }

  @Test("A call that is refused is ended by those who began it, and sends nothing")
  func refusedCall() async throws {
    var second = scribe("b")
    second.refusesCall = true
    let (shop, transport) = ShopClient.scripted(
      .order, options: options(scribe("a"), second, scribe("c")))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(journal.entries == ["a begins createOrder", "a ends createOrder badly"])
    #expect(transport.requests.isEmpty)
    #expect(error.invalidRequest == .refused(MiddlewareRefusal("closed on Sundays")))
    #expect(error.effect == .nothingHappened)
    #expect("\(error)".contains("Middleware refused the call: closed on Sundays"))
  }

  @Test("An attempt that is refused is ended by those who began it")
  func refusedAttempt() async throws {
    var second = scribe("b")
    second.refusedAttempt = 1
    let (shop, transport) = ShopClient.scripted(.order, options: options(scribe("a"), second))

    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(Order(id: "o_1"), to: .createOrder)
    }

    #expect(
      journal.entries == [
        "a begins createOrder", "b begins createOrder", "a begins attempt 1",
        "a ends attempt with no answer", "b ends createOrder badly", "a ends createOrder badly",
      ])
    #expect(transport.requests.isEmpty)
    #expect(error.transportError?.kind == .refused)
    #expect(error.effect == .nothingHappened)
  }

  @Test("A call that cannot be sent at all begins no middleware")
  func invalidRequest() async throws {
    let (shop, _) = ShopClient.scripted(.order, options: options(scribe("a")))

    _ = await #expect(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .retrieveOrder(id: ".."))
    }

    #expect(journal.entries.isEmpty)
  }
}
