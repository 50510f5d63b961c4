#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import EcomTrade24

  /// EcomTrade24 Pay's part of the demo: an order for 49.95 US dollars.
  struct EcomTrade24Demo: DemoProvider {
    typealias Webhooks = EcomTrade24Webhooks

    let id = SandboxProvider.ecomTrade24

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let pay = try client(in: sandbox, through: transport)
      let session: CheckoutSession
      do throws(EcomTrade24Error) {
        // With hosted checkout a session names no method.
        let isHosted = try await pay.retrieveIntegration().integrationMode == .hostedCheckout
        session = try await pay.createSession(
          .init(
            domain: "shop.example", amount: "49.95", currency: .usd, orderID: "ORDER-10001",
            returnURL: DemoShop.successURL, cancelURL: DemoShop.cancelURL,
            customerEmail: "buyer@example.com", method: isHosted ? nil : .card))
      } catch {
        throw DemoError(error)
      }
      guard let id = session.id else { throw DemoError("The new session has no id.") }
      return DemoSession(id: id.text, checkoutURL: session.checkoutURL)
    }

    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus? {
      let pay = try client(in: sandbox, through: transport)
      do throws(EcomTrade24Error) {
        let status = try await pay.retrieveSessionStatus(
          .init(sessionID: .init(session.id))
        ).status
        return DemoStatus(word: status?.rawValue ?? "nothing", isPaid: status?.isPaid == true)
      } catch {
        throw DemoError(error)
      }
    }

    func paidSession(in event: PaymentEvent) -> String? {
      event.isPaid ? event.sessionID.text : nil
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      try WireAmount(exchanges.last)
    }

    private func client(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) throws(DemoError) -> EcomTrade24Client {
      EcomTrade24Client(
        apiKey: key(in: sandbox), server: try server(in: sandbox), transport: transport)
    }
  }
#endif
