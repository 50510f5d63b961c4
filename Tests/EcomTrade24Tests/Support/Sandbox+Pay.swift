import CheckoutSandbox
import EcomTrade24

extension Sandbox {
  /// Pays a session as its customer would, through the sandbox's control API.
  func pay(_ session: StringOrInteger) async throws {
    let control = EcomTrade24Client(apiKey: Secret("none"), server: try Server(address: baseURL))
    let pay = Endpoint<EcomTrade24Client, NoRequest, NoContent>.post(
      "/_control/sessions/ecomtrade24/\(session)/pay", id: "pay", repeatability: .unsafe)
    _ = try await control.send(to: pay)
  }
}
