#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting
  internal import CheckoutWebhooks

  /// What the demo needs to know of a provider: how its generated client makes a session.
  protocol DemoProvider: Sendable {
    /// What verifies its webhooks.
    associatedtype Webhooks: ProviderWebhooks

    var id: SandboxProvider { get }

    /// The id of the session that a verified event reports as paid, where it does.
    func paidSession(in event: Webhooks.Event) -> String?

    /// Creates a session with the provider's generated client.
    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession

    /// Where the page is to send a customer who has paid.
    func returnAddress(of session: DemoSession) -> String

    /// What the provider says of a session through its generated client, or `nil` where no call of
    /// it tells.
    func status(
      of session: DemoSession, in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoStatus?

    /// The amount and its currency as the recorded request had them, digit by digit.
    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount
  }

  extension DemoProvider {
    func returnAddress(of session: DemoSession) -> String { DemoShop.successURL }

    /// The sandbox in place of the provider's own server.
    func server<API>(in sandbox: Sandbox) throws(DemoError) -> Server<API> {
      do throws(ConfigurationError) {
        return try Server(address: sandbox.baseURL(for: id))
      } catch {
        throw DemoError("\(error)")
      }
    }

    /// The key that the sandbox accepts.
    func key(in sandbox: Sandbox) -> Secret { Secret(sandbox.apiKey(for: id)) }
  }

  /// The providers of the demo, in the order of its rows.
  enum DemoProviders {
    static let all: [any DemoProvider] = [
      YeraConnectDemo(), GStableDemo(), JoPayDemo(), PayRamDemo(), EcomTrade24Demo(),
    ]
  }

  /// An amount as a request had it.
  struct WireAmount: Sendable, CustomStringConvertible {
    let digits: String
    let currency: String

    var description: String { "\(digits) \(currency)" }
  }

  /// A session as the shop knows it.
  struct DemoSession: Sendable {
    let id: String
    let checkoutURL: String
  }

  /// What a provider says of a session.
  struct DemoStatus: Sendable {
    /// The provider's own word.
    let word: String
    /// Whether the word means that the customer has paid.
    let isPaid: Bool
  }

  extension WireAmount {
    /// The amount and the currency of a request that has both as text.
    init(_ exchange: RecordingTransport.Exchange?) throws(DemoError) {
      let request = try exchange?.requestJSON()
      guard let amount = request?["amount"]?.string, let currency = request?["currency"]?.string
      else { throw DemoError("The recorded request has no amount.") }
      self.init(digits: amount, currency: currency)
    }
  }

  extension RecordingTransport.Exchange {
    /// The JSON of the request as it was sent.
    func requestJSON() throws(DemoError) -> JSONValue {
      do throws(JSONError) {
        return try JSONValue(json: request.body ?? [])
      } catch {
        throw DemoError("The recorded request is no JSON: \(error).")
      }
    }
  }
#endif
