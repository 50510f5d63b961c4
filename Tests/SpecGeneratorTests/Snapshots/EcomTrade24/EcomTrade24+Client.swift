// Generated from Specs/EcomTrade24.json. To change it, change the spec.

public import CheckoutCore

/// EcomTrade24 Pay: a hosted page takes the payment and a webhook reports it.
///
/// Create a session, redirect the customer to its page, and wait for the webhook: a customer who
/// comes back to your shop has not proved a payment, a verified webhook has.
///
/// Plans differ. With hosted checkout, EcomTrade24 chooses how the customer pays, and a session
/// names no method. With Smart Routing, `retrieveIntegration` lists the methods and a session names
/// the one that the customer chose. A session never names a payment provider.
///
/// The developers' page, which is published under the name Fiavex Pay, is what stands here. The
/// documentation pages of EcomTrade24 itself have changed several times and disagree with it and
/// with each other; what only they or a merchant's client say is marked as unverified. Neither the
/// bodies of refusals nor a sandbox, an idempotency key or rate limits are documented.
///
/// Source: https://fiavexpay.com/developers.php
public struct EcomTrade24Client: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = EcomTrade24Problem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "EcomTrade24",
    environmentPrefix: "ECOMTRADE24",
    authentication: .bearer
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

/// What a call of ``EcomTrade24Client`` throws.
public typealias EcomTrade24Error = APIError<EcomTrade24Problem>

extension Server where API == EcomTrade24Client {
  /// `https://pay.ecomtrade24.com`
  ///
  /// The gateway that EcomTrade24's own pages and merchants' clients use. The developers' page
  /// names paths without a host.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public static var production: Self {
    .init(scheme: .https, host: "pay.ecomtrade24.com")
  }

  /// `https://fiavexpay.com`
  ///
  /// The site that publishes the developers' page. The page names paths without a host: whether
  /// this one answers them, and takes the same keys, is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://fiavexpay.com/developers.php
  public static var fiavexPay: Self {
    .init(scheme: .https, host: "fiavexpay.com")
  }
}

extension EcomTrade24Client {
  /// Creates a checkout session and returns the page to send the customer to.
  ///
  /// What happens when an order id comes twice is not documented, so a request that may have
  /// arrived is never sent again.
  ///
  /// The developers' page says of the answer only that it has the page's address; the rest is what
  /// earlier copies of the documentation and a merchant's client show. They have `ok: true` in it,
  /// and an answer with `ok: false` is taken for a refusal.
  ///
  /// EcomTrade24's own pages require a domain that is registered and a payout wallet before the
  /// first session.
  ///
  /// Source: https://fiavexpay.com/developers.php
  ///
  /// - Parameters:
  ///   - request: What the customer pays, and where to send them afterwards.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new session. Redirect the customer to its ``CheckoutSession/checkoutURL``.
  /// - Throws: ``EcomTrade24Error``; its `effect` says whether anything happened.
  public func createSession(
    _ request: CreateSession.Request,
    options: CallOptions = .init()
  ) async throws(EcomTrade24Error) -> CheckoutSession {
    try await send(request, to: .createSession, options: options).value
  }

  /// Retrieves how the merchant's sessions are paid, and with which methods.
  ///
  /// Call it before `createSession`: with the integration mode `hosted_checkout` a session names no
  /// method, with Smart Routing it names one of those listed.
  ///
  /// Source: https://fiavexpay.com/developers.php
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The merchant's integration mode and methods. The developers' page names two members
  ///   and shows no body.
  /// - Throws: ``EcomTrade24Error``; its `effect` says whether anything happened.
  public func retrieveIntegration(
    options: CallOptions = .init()
  ) async throws(EcomTrade24Error) -> Integration {
    try await send(to: .retrieveIntegration, options: options).value
  }

  /// Retrieves the status of a session and its order.
  ///
  /// The answer is not documented: the one member that a source names is read, and all others are
  /// kept.
  ///
  /// Source: https://fiavexpay.com/developers.php
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The session as it is now.
  /// - Throws: ``EcomTrade24Error``; its `effect` says whether anything happened.
  public func retrieveSessionStatus(
    _ request: RetrieveSessionStatus.Request,
    options: CallOptions = .init()
  ) async throws(EcomTrade24Error) -> SessionState {
    try await send(request, to: .retrieveSessionStatus, options: options).value
  }

  /// Retrieves the status of a session under the path that earlier documentation has.
  ///
  /// Use `retrieveSessionStatus` unless the gateway does not know it. This path stands in an
  /// earlier copy of the documentation, and a merchant's client calls it.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/kychung11256-blip/shopmart (server/routers.ts, a merchant's client)
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The session as it is now.
  /// - Throws: ``EcomTrade24Error``; its `effect` says whether anything happened.
  public func retrieveLegacySessionStatus(
    _ request: RetrieveLegacySessionStatus.Request,
    options: CallOptions = .init()
  ) async throws(EcomTrade24Error) -> SessionState {
    try await send(request, to: .retrieveLegacySessionStatus, options: options).value
  }
}

extension ResultEnvelope {
  /// Where answers have their result, unless an operation says otherwise.
  fileprivate static let standard = Self(refused: .when("ok", false))
}

extension Endpoint
where API == EcomTrade24Client, Request == CreateSession.Request, Response == CheckoutSession {
  /// `POST /gateway/session.php`
  public static var createSession: Self {
    .post("/gateway/session.php", id: "createSession", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint where API == EcomTrade24Client, Request == NoRequest, Response == Integration {
  /// `GET /gateway/me.php`
  public static var retrieveIntegration: Self {
    .get("/gateway/me.php", id: "retrieveIntegration", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint
where API == EcomTrade24Client, Request == RetrieveSessionStatus.Request, Response == SessionState {
  /// `GET /gateway/status.php`
  public static var retrieveSessionStatus: Self {
    .get(
      "/gateway/status.php",
      id: "retrieveSessionStatus",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where
  API == EcomTrade24Client,
  Request == RetrieveLegacySessionStatus.Request,
  Response == SessionState
{
  /// `GET /gateway/session_status.php`
  public static var retrieveLegacySessionStatus: Self {
    .get(
      "/gateway/session_status.php",
      id: "retrieveLegacySessionStatus",
      repeatability: .safe,
      envelope: .standard
    )
  }
}
