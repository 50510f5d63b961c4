import CheckoutTesting
import EcomTrade24
import Testing

/// What the developers' page and other sources show, as one line each.
enum Sample {
  static let request = """
    {"domain":"merchant-store.example","amount":"49.95","currency":"USD",\
    "order_id":"ORDER-10001","return_url":"https://merchant-store.example/success",\
    "cancel_url":"https://merchant-store.example/cancel","customer_email":"buyer@example.com",\
    "method":"card"}
    """

  static let session = """
    {"ok":true,"session_id":12345,\
    "checkout_url":"https://pay.ecomtrade24.com/pay.php?session=12345",\
    "expires_at":"2026-05-09 10:30:00"}
    """

  static let testDelivery = """
    {"event":"payment.session","session_id":0,"order_id":"TEST-WEBHOOK-7FE876BC42",\
    "status":"test","amount":"0.00","currency":"USD","email":null,"txid":null,"merchant_id":175,\
    "shop_domain":"nanoboost.io","sent_at":"2026-05-23T16:43:11+00:00","provider":"ecomtrade24",\
    "test":true}
    """

  static let order = CreateSession.Request(
    domain: "merchant-store.example", amount: "49.95", currency: .usd, orderID: "ORDER-10001",
    returnURL: "https://merchant-store.example/success",
    cancelURL: "https://merchant-store.example/cancel", customerEmail: "buyer@example.com",
    method: .card)
}

/// A client whose provider answers from a script.
struct Exchange {
  let transport: ScriptedTransport
  let ecomTrade24: EcomTrade24Client

  init(_ step: ScriptedTransport.Step, server: Server<EcomTrade24Client> = .production) {
    transport = ScriptedTransport([step])
    ecomTrade24 = EcomTrade24Client(
      apiKey: Secret("MERCHANT_API_KEY"), server: server, transport: transport)
  }

  /// What creating a session throws when this is the answer to it.
  static func failure(_ step: ScriptedTransport.Step) async -> EcomTrade24Error? {
    let exchange = Exchange(step)
    return await #expect(throws: EcomTrade24Error.self) {
      try await exchange.ecomTrade24.createSession(Sample.order)
    }
  }
}
