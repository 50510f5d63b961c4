// Generated from Specs/YeraConnect.json. To change it, change the spec.

public import CheckoutCore

/// Yera Connect: a hosted page takes the payment and a webhook reports it.
///
/// Create a session, store its id with your order, redirect the customer to its page, and wait for
/// the webhook: a customer who comes back to your shop has not proved a payment, a verified webhook
/// has.
///
/// Yera Connect's integration guide and its API reference disagree in places. What the guide says
/// is what stands here; what only another page says is marked as unverified. Documented are the two
/// calls that create a session, and nothing that reads one: the result of a payment comes by
/// webhook. Neither an idempotency key nor rate limits, timeouts or limits of amounts are
/// documented.
///
/// Source: https://yeraconnect.io/help/integrations/api-integration
public struct YeraConnectClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = YeraConnectProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "YeraConnect",
    environmentPrefix: "YERA_CONNECT",
    authentication: .bearer,
    keyPrefixes: [.live: ["yera_live_sk_"], .test: ["yera_test_sk_"]]
  )

  /// The server that is used unless another is passed: `.primary`.
  public static var defaultServer: Server<Self> { .primary }

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``YeraConnectClient`` throws.
public typealias YeraConnectError = APIError<YeraConnectProblem>

extension Server where API == YeraConnectClient {
  /// `https://yeraconnect.io/api/v1`
  ///
  /// The address that the integration guide uses. The key decides between test and live: the
  /// guide's example sends a test key.
  ///
  /// Source: https://yeraconnect.io/help/integrations/api-integration
  public static var primary: Self {
    .init(scheme: .https, host: "yeraconnect.io", path: "/api/v1")
  }

  /// `https://app.yeraconnect.io/api/v1`
  ///
  /// The live address of the API reference, which creates sessions under the path
  /// `/checkout/sessions`. Whether it knows the guide's path is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.yeraconnect.io/developers/api-reference and
  /// https://docs.yeraconnect.io/developers/authentication
  public static var app: Self {
    .init(scheme: .https, host: "app.yeraconnect.io", path: "/api/v1", environment: .live)
  }

  /// `https://sandbox.yeraconnect.io/api/v1`
  ///
  /// The sandbox address of the API reference, which creates sessions under the path
  /// `/checkout/sessions`. Whether it knows the guide's path is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.yeraconnect.io/developers/api-reference
  public static var sandbox: Self {
    .init(scheme: .https, host: "sandbox.yeraconnect.io", path: "/api/v1", environment: .test)
  }
}

extension YeraConnectClient {
  /// Creates a checkout session and returns the page to send the customer to.
  ///
  /// Yera Connect documents no way to repeat this call safely, nor whether an order id may come
  /// twice, so a request that may have arrived is never sent again.
  ///
  /// The page on authentication names scopes of keys: a key that has some needs
  /// `checkout_sessions:create`. The dashboard's help names what can keep a session from being
  /// created, without codes: no default settlement wallet, a wallet that is not verified, an asset
  /// that does not fit the wallet, an account that is not approved for live payments, a key of the
  /// wrong mode, no available payment route.
  ///
  /// Source: https://yeraconnect.io/help/integrations/api-integration
  ///
  /// - Parameters:
  ///   - request: What the customer pays, and where to send them afterwards.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new session. Store its ``CheckoutSession/id`` with your order, and redirect the
  ///   customer to its ``CheckoutSession/checkoutURL``.
  /// - Throws: ``YeraConnectError``; its `effect` says whether anything happened.
  public func createCheckoutSession(
    _ request: CreateCheckoutSession.Request,
    options: CallOptions = .init()
  ) async throws(YeraConnectError) -> CheckoutSession {
    try await send(request, to: .createCheckoutSession, options: options).value
  }

  /// Creates a checkout session for an order of a WooCommerce shop.
  ///
  /// The route of Yera Connect's WooCommerce plugin. The guide names some of its fields and no
  /// others, says neither which are required nor how the amount is sent, and shows no answer: pass
  /// what else is needed as additional members.
  ///
  /// The API reference has, under the same path, the call that `createCheckoutSession` makes. There
  /// is no documented way to repeat this call safely, so a request that may have arrived is never
  /// sent again.
  ///
  /// Source: https://yeraconnect.io/help/integrations/api-integration
  ///
  /// - Parameters:
  ///   - request: The WooCommerce order to pay for.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The answer to the order. The guide shows none; what the API reference shows under
  ///   this path is assumed, with every member optional.
  /// - Throws: ``YeraConnectError``; its `effect` says whether anything happened.
  public func createWooCommerceCheckoutSession(
    _ request: CreateWooCommerceCheckoutSession.Request,
    options: CallOptions = .init()
  ) async throws(YeraConnectError) -> WooCommerceCheckout {
    try await send(request, to: .createWooCommerceCheckoutSession, options: options).value
  }
}

extension Endpoint
where
  API == YeraConnectClient,
  Request == CreateCheckoutSession.Request,
  Response == CheckoutSession
{
  /// `POST /checkout-sessions`
  public static var createCheckoutSession: Self {
    .post(
      "/checkout-sessions",
      id: "createCheckoutSession",
      repeatability: .unsafe,
      envelope: .init(member: "checkoutSession", refused: .when("ok", false))
    )
  }
}

extension Endpoint
where
  API == YeraConnectClient,
  Request == CreateWooCommerceCheckoutSession.Request,
  Response == WooCommerceCheckout
{
  /// `POST /checkout/sessions`
  public static var createWooCommerceCheckoutSession: Self {
    .post(
      "/checkout/sessions",
      id: "createWooCommerceCheckoutSession",
      repeatability: .unsafe,
      envelope: .init(refused: .when("ok", false))
    )
  }
}
