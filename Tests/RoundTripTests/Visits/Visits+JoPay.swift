import CheckoutSandbox
import JoPay
import SpecGenerator

extension Visits {
  /// Calls each operation of JoPay so that it succeeds.
  static func visitJoPay(of sandbox: Sandbox) async throws -> [Trip] {
    let key = Secret(sandbox.apiKey(for: .joPay))
    var visit = Visit(
      api: JoPayClient(apiKey: key, server: try Server(address: sandbox.baseURL(for: .joPay))),
      control: JoPayClient(apiKey: key, server: try Server(address: sandbox.baseURL)))
    let session = try await visit.call(
      .createSession,
      """
      {"line_items":[{"name":"Coffee","amount":2500,"currency":"eur","quantity":1}],\
      "success_url":"https://shop.example/thanks","cancel_url":"https://shop.example/basket",\
      "metadata":{"order_id":"7"}}
      """)
    try await visit.call(.retrieveSession(id: session["id"]?.string ?? ""))
    return visit.trips
  }
}
