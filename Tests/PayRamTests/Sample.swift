import CheckoutCore
import CheckoutTesting
import PayRam

/// Payloads as PayRam documents them, and what tests of the client need again and again.
enum Sample {
  /// The answer to a new payment.
  static let link = """
    {"host":"https://yourdomain.com:8443","reference_id":"c80f5363-0397-4761-aa1a-3155c3a21470",\
    "url":"https://yourdomain.com/payments?reference_id=c80f5363-0397-4761-aa1a-3155c3a21470"}
    """

  /// A payment with the names of the API integration FAQ.
  static let faqPayment = """
    {"amount":"24.33","currency_symbol":"USDT","deposit_address":"TXYZ","payment_state":"OPEN"}
    """

  /// A payment as current servers answer.
  static let currentPayment = """
    {"invoiceID":"8e1e9fff-57c7-46e4-925a-93ad775e2b7f","customerID":"1001",\
    "currencySymbol":null,"blockchainSymbol":null,"currencyAddress":null,"currencyName":null,\
    "currencyDesc":null,"currencyDecimals":null,"amountInUSD":"82","filledAmount":null,\
    "filledAmountInUSD":null,"paymentState":"OPEN","merchantName":"Project One",\
    "depositAddress":null,"referenceID":"8e1e9fff-57c7-46e4-925a-93ad775e2b7f",\
    "successURL":"https://shop.example/success","cancelURL":"https://shop.example/fail",\
    "createdAt":"2025-11-05T07:33:01.96103Z","explorerTransaction":"","externalPlatformID":1}
    """

  /// A payout as the documentation answers.
  static let payout = """
    {"id":120,"blockchainCode":"ETH","currencyCode":"USDC","amount":"100000","priceInUSD":"1",\
    "amountInUSD":"100000","toAddress":"0x9F8E7D6C5B4A39281706F5E4D3C2B1A098765432",\
    "recipientEmail":"test@test.com","status":"pending-approval"}
    """

  /// The documented request for a payment.
  static let order = CreatePayment.Request(
    customerEmail: "customer@example.com", customerID: "unique_customer_id", amountInUSD: "24.33")

  /// The documented request for a payout.
  static let payoutOrder = CreatePayout.Request(
    email: "test@test.com", blockchainCode: .eth, currencyCode: "USDT", amount: "125.50",
    toAddress: "0xfeedfacecafebeefdeadbeefdeadbeefdeadbeef", customerID: "414817384")

  static func client(_ transport: ScriptedTransport) -> PayRamClient {
    PayRamClient(
      apiKey: Secret("811b12035f0dfa8ffd62296df3c98b27"),
      server: Server(scheme: .https, host: "pay.example.com"), transport: transport)
  }
}
