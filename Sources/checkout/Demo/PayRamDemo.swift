#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import PayRam

  /// PayRam's part of the demo: a payment of 24.33 US dollars.
  struct PayRamDemo: DemoProvider {
    typealias Webhooks = PayRamWebhooks

    let id = SandboxProvider.payRam

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let payRam = try client(in: sandbox, through: transport)
      do throws(PayRamError) {
        let link = try await payRam.createPayment(
          .init(
            customerEmail: "customer@example.com", customerID: "unique_customer_id",
            amountInUSD: "24.33"))
        return DemoSession(id: link.referenceID, checkoutURL: link.url)
      } catch {
        throw DemoError(error)
      }
    }

    /// A request names no address to return to, so that the customer stays on the page.
    func returnAddress(of session: DemoSession) -> String {
      "/\(id.rawValue)/pay/\(session.id)"
    }

    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus? {
      let payRam = try client(in: sandbox, through: transport)
      do throws(PayRamError) {
        let state = try await payRam.retrievePayment(referenceID: session.id).state
        return DemoStatus(word: state?.rawValue ?? "nothing", isPaid: state?.isPaid == true)
      } catch {
        throw DemoError(error)
      }
    }

    func paidSession(in event: PayRamEvent) -> String? {
      if case .payment(let payment) = event, payment.state.isPaid {
        payment.referenceID
      } else {
        nil
      }
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      guard let amount = try exchanges.last?.requestJSON()["amountInUSD"]?.number?.text else {
        throw DemoError("The recorded request has no amount.")
      }
      return WireAmount(digits: amount, currency: "USD")
    }

    private func client(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) throws(DemoError) -> PayRamClient {
      PayRamClient(
        apiKey: key(in: sandbox), server: try server(in: sandbox), transport: transport)
    }
  }
#endif
