#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import GStable

  /// GStable's part of the demo: a subscription for 19.90 US dollars, settled as USDC on Polygon.
  struct GStableDemo: DemoProvider {
    typealias Webhooks = GStableWebhooks

    let id = SandboxProvider.gStable

    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession {
      let gStable = try client(in: sandbox, through: transport)
      let account = try await account(gStable)
      do throws(GStableError) {
        let session = try await gStable.createCheckoutSession(
          .init(
            accountID: account.id, settlementToken: .polygonUSDC,
            lineItems: [
              .oneTime(
                .init(
                  quantity: 1, unitPrice: 19_900_000,
                  productData: .init(productName: "Premium Subscription")))
            ],
            successURL: DemoShop.successURL))
        return DemoSession(id: session.id, checkoutURL: session.paymentURL)
      } catch {
        throw DemoError(error)
      }
    }

    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus? {
      let gStable = try client(in: sandbox, through: transport)
      do throws(GStableError) {
        let status = try await gStable.retrieveSession(sessionID: session.id).session.status
        return DemoStatus(word: status.rawValue, isPaid: status.isPaid)
      } catch {
        throw DemoError(error)
      }
    }

    func paidSession(in event: GStableEvent) -> String? {
      event.isPaid ? event.session?.id : nil
    }

    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount {
      let item = try exchanges.last?.requestJSON()["lineItems"]?.array?.first
      guard let price = item?["unitPrice"]?.number?.text else {
        throw DemoError("The recorded request has no amount.")
      }
      return WireAmount(digits: price, currency: "micro-USD")
    }

    /// Where the money goes. The dashboard makes accounts, the API lists them.
    private func account(_ gStable: GStableClient) async throws(DemoError) -> Account {
      let accounts: [Account]
      do throws(GStableError) {
        accounts = try await gStable.listAccounts()
      } catch {
        throw DemoError(error)
      }
      guard let account = accounts.first else { throw DemoError("The merchant has no account.") }
      return account
    }

    private func client(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) throws(DemoError) -> GStableClient {
      GStableClient(
        apiKey: key(in: sandbox), server: try server(in: sandbox), transport: transport)
    }
  }
#endif
