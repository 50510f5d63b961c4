#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting

  /// Takes one payment after the other, each from the shop's first call to the webhook that proves
  /// it.
  struct Demo: Sendable {
    let sandbox: Sandbox
    let progress: DemoProgress
    /// How long a webhook is waited for.
    var patience: Duration = .seconds(10)

    /// Takes the payments, with a webhook endpoint of the shop's own.
    func run(_ providers: [any DemoProvider]) async throws(DemoError) -> DemoReport {
      let secrets = providers.map { ($0.id, Secret(sandbox.webhookSecret(for: $0.id))) }
      let receiver = DemoReceiver(
        providers, secrets: Dictionary(secrets, uniquingKeysWith: { first, _ in first }))
      return try await receiver.run { address in
        await run(providers, receiver, at: address)
      }
    }

    private func run(
      _ providers: [any DemoProvider], _ receiver: DemoReceiver, at address: String
    ) async -> DemoReport {
      var report = DemoReport(seed: sandbox.seed)
      for provider in providers {
        do throws(DemoError) {
          report.results.append(.success(try await pay(with: provider, receiver, at: address)))
        } catch {
          progress.complain(error.description(at: provider.id.displayName))
          report.results.append(.failure(DemoFailure(provider: provider.id, error: error)))
        }
      }
      return report
    }

    private func pay(
      with provider: any DemoProvider, _ receiver: DemoReceiver, at address: String
    ) async throws(DemoError) -> DemoPayment {
      let name = provider.id.displayName
      try await deliverWebhooks(of: provider.id, to: "\(address)/\(provider.id.rawValue)")
      let transport = RecordingTransport(AsyncHTTPClientTransport.shared)
      let session = try await provider.createSession(in: sandbox, through: transport)
      let amount = try provider.amountOnWire(transport.exchanges)
      progress.say("\(name): created \(session.id) for \(amount)")

      let browser = Browser()
      let page = try await browser.open(session.checkoutURL)
      let form = try HostedPageForm(page)
      progress.say("\(name): opened the hosted page")

      let destination = try await browser.submit(form)
      let expected = provider.returnAddress(of: session)
      guard destination.address == expected else {
        throw DemoError("The page sent the customer to \(destination.address), not \(expected).")
      }
      progress.say("\(name): paid with its form, sent on to \(destination.address)")

      let receipt = try await receiver.payment(
        of: session, at: provider.id, within: patience)
      progress.say("\(name): \(receipt.event) came and verifies")

      let state = try await SandboxControl(sandbox: sandbox).state(of: session.id, at: provider.id)
      progress.say("\(name): the sandbox says \(state)")
      let status = try await provider.status(of: session, in: sandbox, through: transport)
      if let status { progress.say("\(name): its status call says \(status.word)") }
      return DemoPayment(
        provider: provider.id, session: session, amount: amount, state: state, status: status,
        receipt: receipt)
    }

    private func deliverWebhooks(
      of provider: SandboxProvider, to address: String
    ) async throws(DemoError) {
      do throws(SandboxError) {
        try await sandbox.deliverWebhooks(of: provider, to: WebhookDestination(address))
      } catch {
        throw DemoError(error.description)
      }
    }
  }

  /// The shop that the demo sells for.
  enum DemoShop {
    static let successURL = "https://shop.example/thanks"
    static let cancelURL = "https://shop.example/basket"
  }
#endif
