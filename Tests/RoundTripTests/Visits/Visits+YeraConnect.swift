import CheckoutSandbox
import SpecGenerator
import YeraConnect

extension Visits {
  /// Calls each operation of YeraConnect so that it succeeds.
  static func visitYeraConnect(of sandbox: Sandbox) async throws -> [Trip] {
    let key = Secret(sandbox.apiKey(for: .yeraConnect))
    var visit = Visit(
      api: YeraConnectClient(
        apiKey: key, server: try Server(address: sandbox.baseURL(for: .yeraConnect))),
      control: YeraConnectClient(apiKey: key, server: try Server(address: sandbox.baseURL)))
    try await visit.call(
      .createCheckoutSession, #"{"amount":"100.00","countryCode":"NL","orderId":"order_10482"}"#)
    try await visit.call(
      .createWooCommerceCheckoutSession,
      #"{"order_id":7,"order_key":"wc_order_7","success_url":"https://shop.example/thanks"}"#)
    return visit.trips
  }
}
