import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("Refusals where a stream was asked for", .timeLimit(.minutes(1)))
struct StreamedRefusalTests {
  private func shop(timeout: Duration) -> ShopClient {
    ShopClient(
      apiKey: Secret("sk_test_1"), transport: EndlessRefusal(),
      options: .init(attemptTimeout: timeout, retries: .never))
  }

  private let events = Endpoint<ShopClient, NoRequest, EventStream<Order>>.get(
    "/events", id: "events", repeatability: .safe)

  @Test("A refusal whose body does not end has no more time than any other attempt")
  func endless() async throws {
    let error = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop(timeout: .milliseconds(500)).stream(to: events)
    }

    #expect(error.transportError == TransportError(.timedOut, delivery: .mayHaveBeenSent))
  }

  @Test("Cancelling the task ends the reading of a refusal")
  func cancelled() async throws {
    let shop = shop(timeout: .seconds(Int64.max))
    let events = events
    let call = Task {
      await Result { () async throws(APIError<ShopProblem>) in try await shop.stream(to: events) }
    }
    try await Task.sleep(for: .milliseconds(20))

    call.cancel()
    let answer = await call.value
    let error = try #require(throws: APIError<ShopProblem>.self) { try answer.get() }

    #expect(error.transportError?.kind == .cancelled)
  }
}

/// Answers with a refusal of which nothing comes but the head.
private struct EndlessRefusal: HTTPTransport {
  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    try await SystemClock().cancellableSleep()
  }

  func stream(_ request: TransportRequest) async throws(TransportError) -> TransportStream {
    TransportStream(head: HTTPResponse(status: .serviceUnavailable), body: Silence())
  }
}

/// A body that never comes.
private struct Silence: AsyncSequence, AsyncIteratorProtocol, Sendable {
  func makeAsyncIterator() -> Silence { self }

  func next(isolation actor: isolated (any Actor)?) async throws(TransportError) -> [UInt8]? {
    try await SystemClock().cancellableSleep()
  }
}

extension SystemClock {
  /// Sleeps until the task is cancelled.
  fileprivate func cancellableSleep() async throws(TransportError) -> Never {
    while true {
      do throws(CancellationError) {
        try await sleep(for: .seconds(3_600))
      } catch {
        throw TransportError(.cancelled, delivery: .mayHaveBeenSent)
      }
    }
  }
}
