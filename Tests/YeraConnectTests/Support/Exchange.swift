import CheckoutTesting
import Testing
import YeraConnect

/// What Yera Connect's pages show, as one line each.
enum Sample {
  static let request = """
    {"amount":"100.00","countryCode":"NL","currency":"EUR","destinationAsset":"USDC",\
    "network":"Polygon","customerEmail":"customer@example.com","orderId":"order_10482",\
    "redirectUrl":"https://merchant.example.com/checkout/complete"}
    """

  static let session = """
    {"id":"yc_sess_123456","externalSessionId":"yc_sess_123456",\
    "checkoutUrl":"https://checkout.yeraconnect.io/pay/yc_sess_123456","status":"pending",\
    "amount":"250","currency":"EUR","destinationAsset":"USDC","network":"polygon","mode":"test",\
    "provider":"yera_checkout","railType":"fiat_to_crypto",\
    "createdAt":"2026-06-21T12:00:00.000Z","expiresAt":null}
    """

  static let answer = #"{"ok":true,"checkoutSession":\#(session)}"#

  static let refusal = """
    {"ok":false,"error":"Unauthorized","message":"Invalid or missing API key.",\
    "requestId":"req_123456"}
    """

  static let event = """
    {"event":"payment.completed","eventId":"evt_123456","paymentId":"yc_pay_987654",\
    "checkoutSessionId":"yc_chk_123456","merchantOrderId":"ORDER-1001","amount":250,\
    "currency":"EUR","status":"completed"}
    """

  static let order = CreateCheckoutSession.Request(
    amount: "100.00", countryCode: "NL", currency: "EUR", destinationAsset: "USDC",
    network: "Polygon", customerEmail: "customer@example.com", orderID: "order_10482",
    redirectURL: "https://merchant.example.com/checkout/complete")
}

/// A client whose provider answers from a script.
struct Exchange {
  let transport: ScriptedTransport
  let yera: YeraConnectClient

  init(
    _ step: ScriptedTransport.Step, key: String = "yera_test_sk_1",
    server: Server<YeraConnectClient> = .primary
  ) {
    transport = ScriptedTransport([step])
    yera = YeraConnectClient(apiKey: Secret(key), server: server, transport: transport)
  }

  /// What creating a session throws when this is the answer to it.
  static func failure(_ step: ScriptedTransport.Step) async -> YeraConnectError? {
    let exchange = Exchange(step)
    return await #expect(throws: YeraConnectError.self) {
      try await exchange.yera.createCheckoutSession(Sample.order)
    }
  }
}
