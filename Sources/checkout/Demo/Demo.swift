#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting

  /// Takes one payment after the other, each from the shop's first call to the sandbox's last word.
  struct Demo: Sendable {
    let sandbox: Sandbox
    let progress: DemoProgress

    func run(_ providers: [any DemoProvider]) async -> DemoReport {
      var report = DemoReport(seed: sandbox.seed)
      for provider in providers {
        do throws(DemoError) {
          report.results.append(.success(try await pay(with: provider)))
        } catch {
          progress.complain(error.description(at: provider.id.displayName))
          report.results.append(.failure(DemoFailure(provider: provider.id, error: error)))
        }
      }
      return report
    }

    private func pay(with provider: any DemoProvider) async throws(DemoError) -> DemoPayment {
      let name = provider.id.displayName
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

      let state = try await SandboxControl(sandbox: sandbox).state(of: session.id, at: provider.id)
      progress.say("\(name): the sandbox says \(state)")
      let status = try await provider.status(of: session, in: sandbox, through: transport)
      if let status { progress.say("\(name): its status call says \(status.word)") }
      return DemoPayment(
        provider: provider.id, session: session, amount: amount, state: state, status: status,
        knownBy: provider.knownBy)
    }
  }

  /// The shop that the demo sells for.
  enum DemoShop {
    static let successURL = "https://shop.example/thanks"
    static let cancelURL = "https://shop.example/basket"
  }
#endif
