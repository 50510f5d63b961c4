import CheckoutCore
import CheckoutTesting
import HTTPTypes

extension ShopClient {
  /// A client whose calls take their answers from a script.
  static func scripted(
    _ steps: ScriptedTransport.Step..., key: String = "sk_test_1",
    server: Server<ShopClient> = .production, options: ClientOptions = .init()
  ) -> (shop: ShopClient, transport: ScriptedTransport) {
    let transport = ScriptedTransport(steps)
    return (
      ShopClient(apiKey: Secret(key), server: server, transport: transport, options: options),
      transport
    )
  }
}

extension ScriptedTransport.Step {
  /// An order as the shop answers with it.
  static var order: Self { .json(#"{"id":"o_1","lines":[]}"#) }
}

extension APIError {
  /// Why the call was refused before it was sent, if it was.
  var invalidRequest: InvalidRequest? {
    if case .invalidRequest(let reason) = stage { reason } else { nil }
  }

  /// Why no answer came, if none did.
  var transportError: TransportError? {
    if case .noResponse(let error) = stage { error } else { nil }
  }

  /// Why the answer cannot be used, if that is so.
  var unexpectedResponse: UnexpectedResponse? {
    if case .unexpectedResponse(let reason) = stage { reason } else { nil }
  }
}

/// A request with every kind of parameter.
struct Search: EndpointRequest {
  var query: [String: String] = [:]
  var tags: [String]?
  var headers: [String: String] = [:]

  func write(to parts: inout RequestParts) {
    for (name, value) in query.sorted(by: { $0.key < $1.key }) { parts.query(name, value) }
    parts.query("tag", tags)
    parts.query("absent", nil as String?)
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { parts.header(name, value) }
    parts.header("X-Absent", nil as String?)
  }
}

extension Endpoint where API == ShopClient, Request == Search, Response == NoContent {
  static var search: Self { .get("/search", id: "search", repeatability: .safe) }
}

extension Result {
  /// What an asynchronous call returns or throws.
  init(_ call: () async throws(Failure) -> Success) async {
    do throws(Failure) {
      self = .success(try await call())
    } catch {
      self = .failure(error)
    }
  }
}
