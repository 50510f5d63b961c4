import CheckoutSandbox
import EcomTrade24
import SpecGenerator

extension Visits {
  /// Calls each operation of EcomTrade24 so that it succeeds.
  static func visitEcomTrade24(of sandbox: Sandbox) async throws -> [Trip] {
    let key = Secret(sandbox.apiKey(for: .ecomTrade24))
    var visit = Visit(
      api: EcomTrade24Client(
        apiKey: key, server: try Server(address: sandbox.baseURL(for: .ecomTrade24))),
      control: EcomTrade24Client(apiKey: key, server: try Server(address: sandbox.baseURL)))
    let session = try await visit.call(
      .createSession,
      """
      {"domain":"shop.example","amount":"49.95","currency":"USD","order_id":"ORDER-10001",\
      "return_url":"https://shop.example/thanks"}
      """)
    let id = session["session_id"].map { StringOrInteger($0.string ?? $0.number ?? "") } ?? ""
    try await visit.call(.retrieveIntegration)
    try await visit.send(.init(sessionID: id), to: .retrieveSessionStatus)
    try await visit.send(.init(sessionID: id), to: .retrieveLegacySessionStatus)
    return visit.trips
  }
}
