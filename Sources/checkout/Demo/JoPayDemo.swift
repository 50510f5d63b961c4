#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import JoPay

  /// JoPay's part of the demo: coffee for 25 euros.
  struct JoPayDemo: DemoProvider {
    typealias Webhooks = JoPayWebhooks

    let id = SandboxProvider.joPay

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let joPay = try client(in: sandbox, through: transport)
      do throws(JoPayError) {
        let session = try await joPay.createSession(
          .init(
            lineItems: [
              .init(name: "Premium Coffee Beans", amount: 2500, currency: .eur, quantity: 1)
            ],
            successURL: DemoShop.successURL, cancelURL: DemoShop.cancelURL,
            customerEmail: "customer@example.com"))
        return DemoSession(id: session.id, checkoutURL: session.checkoutURL)
      } catch {
        throw DemoError(error)
      }
    }

    func returnAddress(of session: DemoSession) -> String {
      "\(DemoShop.successURL)?session_id=\(session.id)"
    }

    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus? {
      let joPay = try client(in: sandbox, through: transport)
      do throws(JoPayError) {
        let status = try await joPay.retrieveSession(id: session.id).status
        return DemoStatus(word: status.rawValue, isPaid: status.isPaid)
      } catch {
        throw DemoError(error)
      }
    }

    func paidSession(in event: CheckoutEvent) -> String? {
      event.isPaid ? event.data.id : nil
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      let item = try exchanges.last?.requestJSON()["line_items"]?.array?.first
      guard let amount = item?["amount"]?.number?.text, let currency = item?["currency"]?.string
      else { throw DemoError("The recorded request has no amount.") }
      return WireAmount(digits: amount, currency: currency)
    }

    private func client(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) throws(DemoError) -> JoPayClient {
      JoPayClient(
        apiKey: key(in: sandbox), server: try server(in: sandbox), transport: transport)
    }
  }
#endif
