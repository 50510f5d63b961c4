#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutWebhooks
  internal import HTTPTypes
  internal import Hummingbird
  internal import Logging
  internal import NIOCore

  /// The demo shop's webhook endpoint, `/webhooks/{provider}`: it believes what verifies.
  actor DemoReceiver {
    private let providers: [any DemoProvider]
    private let secrets: [SandboxProvider: Secret]
    private var receipts: [SandboxProvider: [DemoReceipt]] = [:]
    /// Why a delivery was refused, the newest of each provider.
    private var refusals: [SandboxProvider: String] = [:]

    init(_ providers: [any DemoProvider], secrets: [SandboxProvider: Secret]) {
      self.providers = providers
      self.secrets = secrets
    }

    /// The verified event that says that a session is paid, once it is here.
    ///
    /// - Throws: ``DemoError`` where none comes in time, with the reason of the last one that was
    ///   refused.
    func payment(
      of session: DemoSession, at provider: SandboxProvider, within patience: Duration
    ) async throws(DemoError) -> DemoReceipt {
      let end = ContinuousClock.now + patience
      while true {
        if let receipt = receipts[provider]?.first(where: { $0.paidSession == session.id }) {
          return receipt
        }
        if Task.isCancelled || ContinuousClock.now >= end { break }
        // Cancelled at most, which ends the loop.
        try? await Task.sleep(for: .milliseconds(20))
      }
      let reason = refusals[provider].map { " The last one was refused: \($0)" } ?? ""
      throw DemoError("No verified webhook says that \(session.id) is paid.\(reason)")
    }

    /// Verifies a delivery, and gives the status to answer with.
    fileprivate func receive(
      _ body: [UInt8], _ headers: HTTPFields, from name: String
    ) -> HTTPResponse.Status {
      guard let provider = providers.first(where: { $0.id.rawValue == name }),
        let secret = secrets[provider.id]
      else { return .notFound }
      do throws(WebhookError) {
        let receipt = try provider.receive(body, headers, secret)
        receipts[provider.id, default: []].append(receipt)
        return .ok
      } catch {
        refusals[provider.id] = error.description
        return error.suggestedStatus
      }
    }
  }

  extension DemoReceiver {
    /// Runs the receiver on a free port of this machine, during a closure that gets its address.
    nonisolated func run<Result: Sendable>(
      _ body: (_ address: String) async -> Result
    ) async throws(DemoError) -> Result {
      let (ports, listening) = AsyncStream<Int>.makeStream()
      let application = Application(
        responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
          try await self.respond(to: request)
        },
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in
          if let port = channel.localAddress?.port { listening.yield(port) }
        },
        logger: Logger(label: "checkout.demo", factory: { _ in SwiftLogNoOpLogHandler() }))
      let server = Task {
        defer { listening.finish() }
        try await application.run()
      }
      for await port in ports {
        let result = await body("http://127.0.0.1:\(port)/webhooks")
        server.cancel()
        _ = await server.result
        return result
      }
      throw DemoError("The demo's webhook endpoint cannot listen on 127.0.0.1.")
    }

    private nonisolated func respond(to request: Request) async throws -> Response {
      // 1 MiB is more than any provider sends.
      let body = try await request.body.collect(upTo: 1 << 20)
      let path = request.uri.path.split(separator: "/")
      guard path.count == 2, path[0] == "webhooks" else { return Response(status: .notFound) }
      return Response(
        status: await receive(
          Array(body.readableBytesView), request.headers, from: String(path[1])))
    }
  }
#endif
