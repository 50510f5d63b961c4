#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutTesting

  /// What the demo needs to know of a provider: how its generated client makes a session.
  protocol DemoProvider: Sendable {
    var id: SandboxProvider { get }

    /// How a shop learns that a payment is complete.
    var knownBy: String { get }

    /// Creates a session with the provider's generated client.
    func createSession(
      in sandbox: Sandbox, through transport: RecordingTransport
    ) async throws(DemoError) -> DemoSession

    /// The amount and its currency as the recorded request had them, digit by digit.
    func amountOnWire(_ exchanges: [RecordingTransport.Exchange]) throws(DemoError) -> WireAmount
  }

  /// The providers of the demo, in the order of its rows.
  enum DemoProviders {
    static let all: [any DemoProvider] = [JoPayDemo()]
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
