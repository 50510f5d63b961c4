import CheckoutSandbox
import PayRam
import SpecGenerator

extension Visits {
  /// Calls each operation of PayRam so that it succeeds.
  static func visitPayRam(of sandbox: Sandbox) async throws -> [Trip] {
    let key = Secret(sandbox.apiKey(for: .payRam))
    var visit = Visit(
      api: PayRamClient(apiKey: key, server: try Server(address: sandbox.baseURL(for: .payRam))),
      control: PayRamClient(apiKey: key, server: try Server(address: sandbox.baseURL)))
    let payment = try await visit.call(
      .createPayment,
      #"{"customerEmail":"ada@example.com","customerId":"c1","amountInUSD":24.330}"#)
    let id = payment["reference_id"]?.string ?? ""
    try await visit.call(.listTickers)
    try await visit.call(.assignDepositAddress(referenceID: id), #"{"blockchain_code":"BASE"}"#)
    try await visit.call(.listBlockchainCurrencies(referenceID: id))
    try await visit.act("overpay", on: id, at: .payRam)
    try await visit.call(.retrievePayment(referenceID: id))
    try await visit.callPayouts()
    try await visit.callReferrals()
    return visit.trips
  }
}

extension Visit<PayRamClient> {
  fileprivate mutating func callPayouts() async throws {
    let address = "0x" + String(repeating: "ab", count: 20)
    let payout = try await call(
      .createPayout,
      """
      {"customerID":"7","email":"ada@example.com","blockchainCode":"BASE","currencyCode":"USDC",\
      "amount":"125.50","toAddress":"\(address)"}
      """)
    try await call(.retrievePayout(id: payout["id"]?.integer ?? 0))
    try await send(.init(order: .ascending, statuses: [.pending, .sent]), to: .listPayouts)
  }

  fileprivate mutating func callReferrals() async throws {
    let session = try await call(
      .authenticateReferrer, #"{"email":"ada@example.com","referenceID":"7"}"#)
    let code = session["referrer"]?["code"]?.string ?? ""
    try await call(
      .createReferee,
      #"{"email":"bob@example.com","referenceID":"8","referrerCode":"\#(code)"}"#)
    try await call(
      .createReferralEvent,
      #"{"eventKey":"first_deposit","referenceID":"8","amount":345.44}"#)
  }
}
