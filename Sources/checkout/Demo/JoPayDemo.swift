#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import JoPay

  /// JoPay's part of the demo: coffee for 25 euros.
  struct JoPayDemo: DemoProvider {
    let id = SandboxProvider.joPay

    /// JoPay documents no status call that could be relied on.
    let knownBy = "webhook only"

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let server: Server<JoPayClient>
      do throws(ConfigurationError) {
        server = try Server(address: sandbox.baseURL(for: id))
      } catch {
        throw DemoError("\(error)")
      }
      let joPay = JoPayClient(
        apiKey: Secret(sandbox.apiKey(for: id)), server: server, transport: transport)
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
        throw DemoError("\(error)")
      }
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      let item = try exchanges.last?.requestJSON()["line_items"]?.array?.first
      guard let amount = item?["amount"]?.number?.text, let currency = item?["currency"]?.string
      else { throw DemoError("The recorded request has no amount.") }
      return WireAmount(digits: amount, currency: currency)
    }
  }
#endif
