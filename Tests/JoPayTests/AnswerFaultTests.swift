import CheckoutSandbox
import CheckoutTesting
import JoPay
import Testing

/// Answers over real HTTP that a client must give up, and what it says of them.
@Suite("Answers that are given up", .timeLimit(.minutes(2)))
struct AnswerFaultTests {
  private static func reason(_ error: JoPayError?) -> TransportError? {
    guard case .noResponse(let reason) = error?.stage else { return nil }
    return reason
  }

  @Test("An answer that comes byte by byte ends with the attempt's time, and the session may exist")
  func slowBody() async throws {
    try await withSandbox { sandbox in
      await sandbox.inject(.slowBody(milliseconds: 600_000), at: .joPay)
      // Long enough for a busy machine to make the session first.
      let jopay = try SandboxTests.client(
        of: sandbox, options: .init(attemptTimeout: .seconds(5)))

      let error = await #expect(throws: JoPayError.self) {
        try await jopay.createSession(SandboxTests.order)
      }

      #expect(Self.reason(error)?.kind == .timedOut)
      #expect(error?.effect == .mayHaveHappened)
      #expect(await sandbox.sessionCount(at: .joPay) == 1)
    }
  }

  @Test("A body that is larger than allowed is given up once, also by a call that only reads")
  func hugeBody() async throws {
    try await withSandbox { sandbox in
      let jopay = try SandboxTests.client(
        of: sandbox, options: .init(maximumResponseBytes: 10_000, clock: FixedClock()))
      let session = try await jopay.createSession(SandboxTests.order)
      await sandbox.inject(.oversizedBody(bytes: 1 << 30), at: .joPay)

      let error = await #expect(throws: JoPayError.self) {
        try await jopay.retrieveSession(id: session.id)
      }

      #expect(Self.reason(error)?.kind == .responseTooLarge)
      #expect(error?.effect == .nothingHappened)
      #expect(await sandbox.callCount(of: "retrieveSession", at: .joPay) == 1)
    }
  }

  @Test("A redirect to another host is told to the caller, and that host hears nothing")
  func redirect() async throws {
    try await withSandbox { other in
      try await withSandbox { sandbox in
        let address = "\(other.baseURL(for: .joPay))/v1/sessions"
        await sandbox.inject(.redirect(to: address), at: .joPay)
        let jopay = try SandboxTests.client(of: sandbox)

        let error = await #expect(throws: JoPayError.self) {
          try await jopay.createSession(SandboxTests.order)
        }

        guard case .unexpectedResponse(.redirect) = error?.stage else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(error?.effect == .mayHaveHappened)
        #expect(await other.callCount(at: .joPay) == 0)
      }
    }
  }

  @Test("Where TLS cannot be set up, nothing is sent and nothing has happened")
  func tls() async throws {
    try await withSandbox { sandbox in
      let jopay = JoPayClient(
        apiKey: Secret(sandbox.apiKey(for: .joPay)),
        // The sandbox speaks HTTP without TLS.
        server: try Server(address: "https://127.0.0.1:\(sandbox.port)/jopay"))

      let error = await #expect(throws: JoPayError.self) {
        try await jopay.createSession(SandboxTests.order)
      }

      #expect(Self.reason(error)?.kind == .tlsFailed)
      #expect(error?.effect == .nothingHappened)
      #expect(error?.attempts.count == 1)
      #expect(await sandbox.callCount(at: .joPay) == 0)
    }
  }
}
