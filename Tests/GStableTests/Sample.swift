import CheckoutCore
import CheckoutTesting
import GStable

/// Payloads as GStable documents them, and what tests of the client need again and again.
enum Sample {
  /// A session, with the members that the client library declares.
  static let session = """
    {"sessionId":"sess_example","sessionType":"","businessId":"","businessType":"",\
    "clientCode":"","payer":"","payerEmail":"","payerEmailRequired":1,"paidToken":"",\
    "receiptId":"","recipient":"","settlementToken":"polygon::usdc","feeModel":1,\
    "amount":19900000,"lineItems":{"items":[{"itemType":"one_time","productId":"","quantity":1,\
    "unitPrice":19900000,"productData":{"productName":"Premium Subscription (1 Month)"}}]},\
    "expirationTime":1767496958,"paymentUrl":"https://pay.gstable.io/session/sess_example",\
    "signedOnce":0,"initiateTx":"","completeTx":"","paymentSucceededTime":null,\
    "settlementSucceededTime":null,"createAt":"2026-01-04 02:52:38","status":"initialized",\
    "metadata":{"orderId":"ORD_001"}}
    """

  /// A transaction, with the members that the client library declares.
  static let transaction = """
    {"orderId":"ord_1","channelId":"ch_1","orderType":1,"from":"0xaa","to":"0xbb","metaData":"",\
    "totalValue":19900000,"paymentValue":19900000,"feeValue":39800,"netValue":19860200,\
    "sourceTx":"0x01","targetTx":"0x02","executeTime":"2026-01-04 02:53:00",\
    "finalizeTime":"2026-01-04 02:53:30"}
    """

  /// The payment link of the documentation, its items in a form of the test's own.
  static func link(lineItems: String) -> String {
    """
    {"linkId":"lnk_1","linkUrl":"https://pay.gstable.io/link/lnk_1","status":"active",\
    "linkType":"fixed","amount":1000000,"lineItems":\(lineItems)}
    """
  }

  /// The event that the documentation shows.
  static let event = """
    {"eventId":"evt_i4NWz4J3QkWugyq1","eventType":"session.created","businessType":"session",\
    "occurrence":"2026-01-04 02:52:38","isSubscribable":true,"payload":{"sessionData":{\
    "sessionId":"sess_example_payment_02","status":"initialized","amount":20000,\
    "currency":"polygon::usdc","createAt":"2026-01-04 02:52:38",\
    "metadata":{"orderId":"12345"}},"transaction":null}}
    """

  /// The smallest order: an account, a token and one item made up for it.
  static let order = CreateCheckoutSession.Request(
    accountID: "acc_1", settlementToken: .polygonUSDC,
    lineItems: [
      .oneTime(.init(quantity: 1, unitPrice: 1_000_000, productData: .init(productName: "Tea")))
    ])

  /// A result in the envelope of every answer.
  static func success(_ data: String) -> ScriptedTransport.Step {
    .json(#"{"code":0,"message":"success","data":\#(data)}"#)
  }

  static func client(_ transport: ScriptedTransport) -> GStableClient {
    GStableClient(apiKey: Secret("sk_live_example"), transport: transport)
  }
}
