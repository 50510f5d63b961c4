// Generated from Specs/PayRam.json. To change it, change the spec.

public import CheckoutCore

/// PayRam: your own server takes payments in digital currencies, a hosted page shows them and a
/// webhook reports them.
///
/// PayRam runs on a server of yours, so the client has to be told its address. Create a payment,
/// store its reference, redirect the customer to its page, and wait for the webhook; then retrieve
/// the payment before you fulfil the order.
///
/// The API integration FAQ documents payments and their webhook. It is what stands here; newer
/// pages, the vendor's own descriptions and what servers were seen to answer differ from it in
/// places, add payouts and referrals, and are marked as unverified. There are no test keys and no
/// sandbox: test with a server on test networks. Rate limits and timeouts are not documented.
///
/// It has no server unless one is passed. The address of the server without `/api/v1`, as the Site
/// URL in its settings shows it: `https://pay.example.com`. Newer pages tell that servers before
/// version 3.0.5 have the port 8443, or 8080 without TLS, and that an address that leads to a front
/// end answers with HTML.
///
/// Source: https://docs.payram.com/support/faq/api-integration-faqs
public struct PayRamClient: SelfHostedAPIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = PayRamProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "PayRam",
    environmentPrefix: "PAYRAM",
    authentication: .header("API-Key")
  )

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``PayRamClient`` throws.
public typealias PayRamError = APIError<PayRamProblem>

extension PayRamClient {
  /// Creates a payment and returns the page to send the customer to.
  ///
  /// A new payment is said to cancel the customer's other open payments of the project, so this
  /// call is not harmless to repeat, and a request that may have arrived is never sent again. There
  /// is no address to return to in the request: it is a setting of the project.
  ///
  /// A server has been seen to refuse with status 200, with a code and a message in place of the
  /// link. Code 5 says that the payment could not be created: usually the project has no deposit
  /// wallet, or the server's site address is not set.
  ///
  /// Source: https://docs.payram.com/support/faq/api-integration-faqs
  ///
  /// - Parameters:
  ///   - request: Who pays, and how much.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new payment. Store its ``PaymentLink/referenceID`` with your order, and
  ///   redirect the customer to its ``PaymentLink/url``.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func createPayment(
    _ request: CreatePayment.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> PaymentLink {
    try await send(request, to: .createPayment, options: options).value
  }

  /// Retrieves a payment: its state, its amounts and where to pay.
  ///
  /// The API integration FAQ shows this call without a key, newer pages list the key: it is sent
  /// where there is one. A reference that does not exist is said to be answered with 401.
  ///
  /// Source: https://docs.payram.com/support/faq/api-integration-faqs
  ///
  /// - Parameters:
  ///   - referenceID: The payment's reference, as ``PayRamClient/createPayment(_:options:)``
  ///     returned it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The payment as it is now.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func retrievePayment(
    referenceID: String,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> Payment {
    try await send(to: .retrievePayment(referenceID: referenceID), options: options).value
  }

  /// Lists the supported currencies with their prices in US dollars.
  ///
  /// It needs no key.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/fetch-tickers
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A currency on a network, with its price, in each element.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func listTickers(options: CallOptions = .init()) async throws(PayRamError) -> [Ticker] {
    try await send(to: .listTickers, options: options).value
  }

  /// Lists what a payment can be paid with: each currency on each network.
  ///
  /// The documentation tells in words to fetch it; its sample command would post. Whether the key
  /// is needed is not certain: the page lists it, its sample has none.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/get-blockchain-currencies
  ///
  /// - Parameters:
  ///   - referenceID: The payment's reference, as ``PayRamClient/createPayment(_:options:)``
  ///     returned it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A currency on a network in each element.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func listBlockchainCurrencies(
    referenceID: String,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> [BlockchainCurrency] {
    try await send(to: .listBlockchainCurrencies(referenceID: referenceID), options: options).value
  }

  /// Assigns the customer of a payment a deposit address on a network.
  ///
  /// The address is permanent for a customer and a family of networks, and is used again. Whether
  /// the key is needed is not certain: the page lists it, its sample has none.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payments-api/assign-deposit-address
  ///
  /// - Parameters:
  ///   - referenceID: The payment's reference, as ``PayRamClient/createPayment(_:options:)``
  ///     returned it.
  ///   - request: The network to pay on.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The address to pay to.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func assignDepositAddress(
    referenceID: String,
    _ request: AssignDepositAddress.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> DepositAddress {
    try await send(
      request,
      to: .assignDepositAddress(referenceID: referenceID),
      options: options
    ).value
  }

  /// Pays out to an address.
  ///
  /// An idempotency key makes a second request return the first payout (one source says that it is
  /// refused with 409), but only on servers of version 3.6.0 and later: an earlier one ignores it
  /// and may pay twice. As the version is not known here, a request that may have arrived is never
  /// sent again; look for the payout with ``PayRamClient/listPayouts(_:options:)`` first.
  ///
  /// Without a key, the same project, address, amount, currency and network within five minutes is
  /// refused with 409 and `PAYOUT_DUPLICATE_REQUEST`. Other documented codes are
  /// `PAYOUT_AMOUNT_BELOW_MINIMUM` and `PAYOUT_CURRENCY_DISABLED` (400) and
  /// `EXCHANGE_RATE_UNAVAILABLE` (503, for a while). Limits are settings of the server.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payouts-apis/create-payouts
  ///
  /// - Parameters:
  ///   - request: Whom to pay, and what.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new payout, which is pending or waits for an approval.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func createPayout(
    _ request: CreatePayout.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> Payout {
    try await send(request, to: .createPayout, options: options).value
  }

  /// Lists payouts, the newest first.
  ///
  /// Servers before version 3.1.1 do not know this call and answer 404. The total is not told: a
  /// page with fewer payouts than its limit is the last.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payouts-apis/get-all-payouts
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A payout in each element.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func listPayouts(
    _ request: ListPayouts.Request = .init(),
    options: CallOptions = .init()
  ) async throws(PayRamError) -> [Payout] {
    try await send(request, to: .listPayouts, options: options).value
  }

  /// Reads all pages of ``listPayouts(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PayRamError``.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllPayouts(
    _ request: ListPayouts.Request = .init(),
    options: CallOptions = .init()
  ) -> Pages<PayRamClient, [Payout], Payout> {
    pages(
      of: "listPayouts",
      by: .offset(from: request.offset, size: request.limit, maximum: 100, items: { $0 })
    ) { position throws(PayRamError) in
      try await send(
        request.setting(\.offset, to: position.offset).setting(\.limit, to: position.size),
        to: .listPayouts,
        options: options
      )
    }
  }

  /// Retrieves a payout.
  ///
  /// A payout that does not exist is answered with 404. Servers before version 3.1.1 do not know
  /// this call, and answer 404 as well.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.payram.com/api-integration/payouts-apis/get-single-payout
  ///
  /// - Parameters:
  ///   - id: The payout's id.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The payout as it is now.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func retrievePayout(
    id: Int,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> Payout {
    try await send(to: .retrievePayout(id: id), options: options).value
  }

  /// Signs a referrer in, and returns the page to show them.
  ///
  /// What it does to a referrer who does not exist is not documented; 404 and 422 are documented
  /// refusals.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  ///
  /// - Parameters:
  ///   - request: Who the referrer is.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The referrer, and their page.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func authenticateReferrer(
    _ request: AuthenticateReferrer.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> ReferrerSession {
    try await send(request, to: .authenticateReferrer, options: options).value
  }

  /// Links a new customer to the referrer whose code they came with.
  ///
  /// 409 and 422 are documented refusals.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  ///
  /// - Parameters:
  ///   - request: Who the customer is, and who referred them.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The customer as a member of the referral programme.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func createReferee(
    _ request: CreateReferee.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> ReferralProfile {
    try await send(request, to: .createReferee, options: options).value
  }

  /// Reports what a referred customer did, for the referrer's reward.
  ///
  /// 409 and 422 are documented refusals. Whether a second report of the same event counts twice is
  /// not documented, so a request that may have arrived is never sent again.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/PayRam/payram-helper-mcp-server (docs/payram-external.yaml)
  ///
  /// - Parameters:
  ///   - request: What the customer did.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The event as it was noted.
  /// - Throws: ``PayRamError``; its `effect` says whether anything happened.
  public func createReferralEvent(
    _ request: CreateReferralEvent.Request,
    options: CallOptions = .init()
  ) async throws(PayRamError) -> ReferralEvent {
    try await send(request, to: .createReferralEvent, options: options).value
  }
}

extension Endpoint
where API == PayRamClient, Request == CreatePayment.Request, Response == PaymentLink {
  /// `POST /api/v1/payment`
  public static var createPayment: Self {
    .post(
      "/api/v1/payment",
      id: "createPayment",
      repeatability: .unsafe,
      envelope: .init(refused: .absent("url"))
    )
  }
}

extension Endpoint where API == PayRamClient, Request == NoRequest, Response == Payment {
  /// `GET /api/v1/payment/reference/{reference_id}`
  public static func retrievePayment(referenceID: String) -> Self {
    .get("/api/v1/payment/reference/\(referenceID)", id: "retrievePayment", repeatability: .safe)
  }
}

extension Endpoint where API == PayRamClient, Request == NoRequest, Response == [Ticker] {
  /// `GET /api/v1/ticker`
  public static var listTickers: Self {
    .get("/api/v1/ticker", id: "listTickers", repeatability: .safe, authentication: .keyless)
  }
}

extension Endpoint
where API == PayRamClient, Request == NoRequest, Response == [BlockchainCurrency] {
  /// `GET /api/v1/blockchain-currency/reference/{reference_id}`
  public static func listBlockchainCurrencies(referenceID: String) -> Self {
    .get(
      "/api/v1/blockchain-currency/reference/\(referenceID)",
      id: "listBlockchainCurrencies",
      repeatability: .safe
    )
  }
}

extension Endpoint
where API == PayRamClient, Request == AssignDepositAddress.Request, Response == DepositAddress {
  /// `POST /api/v1/deposit-address/reference/{reference_id}`
  public static func assignDepositAddress(referenceID: String) -> Self {
    .post(
      "/api/v1/deposit-address/reference/\(referenceID)",
      id: "assignDepositAddress",
      repeatability: .unsafe
    )
  }
}

extension Endpoint where API == PayRamClient, Request == CreatePayout.Request, Response == Payout {
  /// `POST /api/v1/withdrawal/merchant`
  public static var createPayout: Self {
    .post("/api/v1/withdrawal/merchant", id: "createPayout", repeatability: .unsafe)
  }
}

extension Endpoint where API == PayRamClient, Request == ListPayouts.Request, Response == [Payout] {
  /// `GET /api/v1/withdrawal/merchant`
  public static var listPayouts: Self {
    .get("/api/v1/withdrawal/merchant", id: "listPayouts", repeatability: .safe)
  }
}

extension Endpoint where API == PayRamClient, Request == NoRequest, Response == Payout {
  /// `GET /api/v1/withdrawal/{id}/merchant`
  public static func retrievePayout(id: Int) -> Self {
    .get("/api/v1/withdrawal/\(id)/merchant", id: "retrievePayout", repeatability: .safe)
  }
}

extension Endpoint
where API == PayRamClient, Request == AuthenticateReferrer.Request, Response == ReferrerSession {
  /// `POST /api/v1/referral/referrers/authenticate`
  public static var authenticateReferrer: Self {
    .post(
      "/api/v1/referral/referrers/authenticate",
      id: "authenticateReferrer",
      repeatability: .unsafe
    )
  }
}

extension Endpoint
where API == PayRamClient, Request == CreateReferee.Request, Response == ReferralProfile {
  /// `POST /api/v1/referral/referee`
  public static var createReferee: Self {
    .post("/api/v1/referral/referee", id: "createReferee", repeatability: .unsafe)
  }
}

extension Endpoint
where API == PayRamClient, Request == CreateReferralEvent.Request, Response == ReferralEvent {
  /// `POST /api/v1/referral/event-log`
  public static var createReferralEvent: Self {
    .post("/api/v1/referral/event-log", id: "createReferralEvent", repeatability: .unsafe)
  }
}
