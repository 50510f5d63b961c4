// Generated from Specs/JoPay.json. To change it, change the spec.

public import CheckoutCore

/// JoPay Checkout: a hosted page takes the payment and a webhook reports it.
///
/// Create a session, redirect the customer to its page, and wait for the webhook: a customer who
/// comes back to the success address has not proved a payment, a verified webhook has.
///
/// JoPay documents neither error bodies nor error codes, rate limits, timeouts or an idempotency
/// key. What stands here is what its documentation page states; what only an earlier copy of that
/// page states is marked as unverified.
///
/// Source: https://jopay.me/checkout-api/docs
public struct JoPayClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = JoPayProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "JoPay",
    environmentPrefix: "JOPAY",
    authentication: .bearer,
    keyPrefixes: [.live: ["sk_live_"]]
  )

  /// The server that is used unless another is passed: `.production`.
  public static var defaultServer: Server<Self> { .production }

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``JoPayClient`` throws.
public typealias JoPayError = APIError<JoPayProblem>

extension Server where API == JoPayClient {
  /// `https://jopay.me/api/checkout/v1`
  ///
  /// Live and test keys share it: JoPay has no separate sandbox host.
  ///
  /// Source: https://jopay.me/checkout-api/docs
  public static var production: Self {
    .init(scheme: .https, host: "jopay.me", path: "/api/checkout/v1")
  }
}

extension JoPayClient {
  /// Creates a checkout session and returns the page to send the customer to.
  ///
  /// JoPay documents no way to repeat this call safely, so a request that may have arrived is never
  /// sent again. Put an order number of your own into the metadata to recognise the session in its
  /// webhooks.
  ///
  /// Source: https://jopay.me/checkout-api/docs
  ///
  /// - Parameters:
  ///   - request: What the customer buys, and where to send them afterwards.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new session. Redirect the customer to its ``CheckoutSession/checkoutURL``.
  /// - Throws: ``JoPayError``; its `effect` says whether anything happened.
  public func createSession(
    _ request: CreateSession.Request,
    options: CallOptions = .init()
  ) async throws(JoPayError) -> CheckoutSession {
    try await send(request, to: .createSession, options: options).value
  }

  /// Retrieves a checkout session.
  ///
  /// The current documentation page does not list this call, and its earlier copy shows no response
  /// body: the session is assumed to look as it does when it is created. Learn the result of a
  /// payment from the webhook instead.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://jopay.me/checkout-api/docs (earlier copy)
  ///
  /// - Parameters:
  ///   - id: The session's id, `cs_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The session as it is now.
  /// - Throws: ``JoPayError``; its `effect` says whether anything happened.
  public func retrieveSession(
    id: String,
    options: CallOptions = .init()
  ) async throws(JoPayError) -> CheckoutSession {
    try await send(to: .retrieveSession(id: id), options: options).value
  }
}

extension Endpoint
where API == JoPayClient, Request == CreateSession.Request, Response == CheckoutSession {
  /// `POST /sessions`
  public static var createSession: Self {
    .post("/sessions", id: "createSession", repeatability: .unsafe)
  }
}

extension Endpoint where API == JoPayClient, Request == NoRequest, Response == CheckoutSession {
  /// `GET /sessions/{id}`
  public static func retrieveSession(id: String) -> Self {
    .get("/sessions/\(id)", id: "retrieveSession", repeatability: .safe)
  }
}
