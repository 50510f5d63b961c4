import CheckoutCore
import CheckoutTesting
import HTTPTypes
import InMemoryLogging
import Logging
import Testing

@Suite("What is logged")
struct LogTests {
  private let log = InMemoryLogHandler()

  private func options(_ middleware: any ClientMiddleware...) -> ClientOptions {
    ClientOptions(
      middleware: middleware, logger: Logger(label: "test", log: log),
      clock: FixedClock(), random: { 1 }, makeIdempotencyKey: { "made" })
  }

  @Test("A call that succeeds has one line for each attempt and one for itself, at debug")
  func success() async throws {
    let (shop, _) = ShopClient.scripted(
      .status(503), .json(#"{"id":"o_1","lines":[]}"#, headers: [.requestID: "req_7"]),
      options: options())

    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(log.entries.map(\.level) == [.debug, .debug, .debug])
    #expect(
      log.entries.map(\.text) == [
        "Attempt ended attempt=1 decision=again in 0.2 seconds duration_ms=0.0 "
          + "operation=retrieveOrder outcome=5xx provider=shop status=503",
        "Attempt ended attempt=2 duration_ms=0.0 operation=retrieveOrder outcome=2xx "
          + "provider=shop status=200",
        "Call succeeded attempts=2 duration_ms=200.0 operation=retrieveOrder outcome=succeeded "
          + "provider=shop request_id=req_7 status=200",
      ])
  }

  @Test("A failure is a warning where money may have moved, and told at info where it has not")
  func failures() async throws {
    let (shop, _) = ShopClient.scripted(
      .failure(.connectionLost), .status(401), options: options())

    for _ in 0..<2 { _ = try? await shop.send(Order(id: "o_1"), to: .createOrder) }

    let calls = log.entries.filter { $0.message == "Call failed" }
    #expect(calls.map(\.level) == [.warning, .info])
    #expect(
      calls.map { $0["effect"] } == ["may-have-happened", "nothing-happened"])
    #expect(calls.map { $0["outcome"] } == ["no-response", "rejected"])
  }

  @Test("A call that was never sent has a line as well")
  func invalidRequest() async throws {
    let (shop, _) = ShopClient.scripted(options: options(Scribe(refusesCall: true)))

    _ = try? await shop.send(to: .retrieveOrder(id: ".."))
    _ = try? await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(log.entries.map(\.message) == ["Call failed", "Call failed"])
    #expect(log.entries.allSatisfy { $0["outcome"] == "invalid-request" })
    #expect(log.entries.allSatisfy { $0["attempts"] == "0" })
  }

  @Test("A call can have a logger of its own")
  func callLogger() async throws {
    let own = InMemoryLogHandler()
    let (shop, _) = ShopClient.scripted(.order, .order, options: .init())

    _ = try await shop.send(
      to: .retrieveOrder(id: "o_1"), options: .init(logger: Logger(label: "request", log: own)))
    _ = try await shop.send(to: .retrieveOrder(id: "o_1"))

    #expect(own.entries.map(\.message) == ["Attempt ended", "Call succeeded"])
  }

  @Test("A cancelled call says so")
  func cancelled() async throws {
    let (shop, _) = ShopClient.scripted(options: options())

    await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try? await shop.send(to: .retrieveOrder(id: "o_1"))
    }.value

    #expect(log.entries.last?["outcome"] == "cancelled")
  }
}
