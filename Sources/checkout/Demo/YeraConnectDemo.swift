#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import YeraConnect

  /// Yera Connect's part of the demo: an order for 100 euros.
  struct YeraConnectDemo: DemoProvider {
    typealias Webhooks = YeraConnectWebhooks

    let id = SandboxProvider.yeraConnect

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let yera = YeraConnectClient(
        apiKey: key(in: sandbox), server: try server(in: sandbox), transport: transport)
      do throws(YeraConnectError) {
        let session = try await yera.createCheckoutSession(
          .init(
            amount: "100.00", countryCode: "NL", currency: .eur, orderID: "order_10482",
            redirectURL: DemoShop.successURL))
        return DemoSession(id: session.id, checkoutURL: session.checkoutURL)
      } catch {
        throw DemoError(error)
      }
    }

    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus? { nil }

    func paidSession(in event: CheckoutEvent) -> String? {
      event.isPaid ? event.checkoutSessionID : nil
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      try WireAmount(exchanges.last)
    }
  }
#endif
