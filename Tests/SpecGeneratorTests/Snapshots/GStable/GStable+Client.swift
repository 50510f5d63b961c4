// Generated from Specs/GStable.json. To change it, change the spec.

public import CheckoutCore

/// GStable: a hosted page takes stablecoins, routes them across chains and settles to your wallet.
///
/// Create a checkout session, redirect the payer to its page, and wait for the webhook: a payer who
/// comes back to the success address has not proved a payment.
///
/// Every answer is an envelope of `code`, `message` and `data`, and a refusal comes with HTTP
/// status 200 and a `code` that is not `0`. Prices are whole millionths of a US dollar. There is no
/// test environment: GStable advises cheap items and live keys. No refund, payout or balance call
/// is documented, nor is an idempotency key.
///
/// The guide page on the payment flow is the first authority here and says little of the wire
/// format. GStable's other documentation pages come next; what only its client library states is
/// marked as unverified.
///
/// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow;
/// https://docs.gstable.io/docs/api/overview/introduction;
/// https://docs.gstable.io/docs/api/overview/authentication
public struct GStableClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = GStableProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "GStable",
    environmentPrefix: "GSTABLE",
    authentication: .bearer,
    keyPrefixes: [.live: ["sk_live_", "rk_live_"]]
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

/// What a call of ``GStableClient`` throws.
public typealias GStableError = APIError<GStableProblem>

extension Server where API == GStableClient {
  /// `https://api.gstable.io/payment/v1`
  ///
  /// The address in three pages of the documentation.
  ///
  /// Source: https://docs.gstable.io/docs/api/overview/introduction,
  /// https://docs.gstable.io/docs/api/overview/authentication,
  /// https://docs.gstable.io/docs/guides/checkout/hosted-checkout
  public static var production: Self {
    .init(scheme: .https, host: "api.gstable.io", path: "/payment/v1", environment: .live)
  }

  /// `https://api.gstable.io/api/v1`
  ///
  /// The address that GStable's own client library uses. Which of the two is right is not
  /// documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.gstable.io/docs/sdk/installation/client-configuration
  public static var library: Self {
    .init(scheme: .https, host: "api.gstable.io", path: "/api/v1", environment: .live)
  }

  /// `https://api.gstable.io/public/api/v1`
  ///
  /// GStable's public calls, which take no key.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.gstable.io/docs/sdk/installation/client-configuration
  public static var capabilities: Self {
    .init(scheme: .https, host: "api.gstable.io", path: "/public/api/v1")
  }

  /// `https://aipay.gstable.io`
  ///
  /// GStable's host for payments by agents. The version is part of each path here, since two of its
  /// calls have the path of a core call.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/GStable/gstable-ai-payment
  public static var agents: Self {
    .init(scheme: .https, host: "aipay.gstable.io")
  }
}

extension GStableClient {
  /// Creates a checkout session and returns the page to send the payer to.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// Put an order number of your own into the metadata to recognise the session in its webhooks.
  ///
  /// That the account, the token and the items are required is stated by GStable's client library
  /// only.
  ///
  /// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow;
  /// https://docs.gstable.io/docs/guides/checkout/hosted-checkout
  ///
  /// - Parameters:
  ///   - request: What the payer buys, who receives the money, and where to send the payer
  ///     afterwards.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new session. Redirect the payer to its ``CheckoutSession/paymentURL``.
  ///
  ///   The guide says that the answer contains `paymentUrl` and not where; the documentation of the
  ///   envelope and GStable's client library have it in `data`.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func createCheckoutSession(
    _ request: CreateCheckoutSession.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> CheckoutSession {
    try await send(request, to: .createCheckoutSession, options: options).value
  }

  /// Cancels a checkout session that nobody has begun to pay.
  ///
  /// Only a session whose ``CheckoutSession/status`` is `initialized` and whose
  /// ``CheckoutSession/signedOnce`` is `0` can be cancelled.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - request: The session to cancel.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func cancelCheckoutSession(
    _ request: CancelCheckoutSession.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .cancelCheckoutSession, options: options).value
  }

  /// Retrieves a session and its transaction.
  ///
  /// It finds the sessions of payment links as well.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - sessionID: The session's id, `sess_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The session as it is now.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveSession(
    sessionID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionDetail {
    try await send(to: .retrieveSession(sessionID: sessionID), options: options).value
  }

  /// Lists all sessions, one page at a time.
  ///
  /// The order is not documented. There is no list of the sessions that have expired or wait for
  /// payment.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(to: .listSessions(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listSessions(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Lists the sessions that GStable lists as paid, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listPaidSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(to: .listPaidSessions(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listPaidSessions(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllPaidSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listPaidSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listPaidSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Lists the sessions that are being settled, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listSettlingSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(to: .listSettlingSessions(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listSettlingSessions(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllSettlingSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listSettlingSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listSettlingSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Lists the sessions that are completed, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listCompletedSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(to: .listCompletedSessions(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listCompletedSessions(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllCompletedSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listCompletedSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listCompletedSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Lists the sessions that were cancelled, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listCancelledSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(to: .listCancelledSessions(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listCancelledSessions(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllCancelledSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listCancelledSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listCancelledSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Lists the sessions whose settlement is delayed, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/checkout-session.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of sessions, each with its transaction.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listSettlementPendingSessions(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> SessionPage {
    try await send(
      to: .listSettlementPendingSessions(page: page, size: size),
      options: options
    ).value
  }

  /// Reads all pages of ``listSettlementPendingSessions(page:size:options:)``, each when it is
  /// asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllSettlementPendingSessions(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, SessionPage, SessionDetail> {
    pages(
      of: "listSettlementPendingSessions",
      by: .numbered(size: size, maximum: 100, items: { $0.sessions }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listSettlementPendingSessions(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Creates a payment link: a page that many payers can use.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// A link has neither metadata nor an expiry.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/payment-link
  ///
  /// - Parameters:
  ///   - request: What the link sells, and who receives the money.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new link. Give its ``PaymentLink/linkURL`` to payers.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func createPaymentLink(
    _ request: CreatePaymentLink.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> PaymentLink {
    try await send(request, to: .createPaymentLink, options: options).value
  }

  /// Replaces everything that a payment link says.
  ///
  /// What the request leaves out is gone afterwards.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/payment-link.ts
  ///
  /// - Parameters:
  ///   - request: The link, and all that it says from now on.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func updatePaymentLink(
    _ request: UpdatePaymentLink.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .updatePaymentLink, options: options).value
  }

  /// Stops a payment link from taking payments.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/payment-link.ts
  ///
  /// - Parameters:
  ///   - request: The link to disable.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func disablePaymentLink(
    _ request: DisablePaymentLink.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .disablePaymentLink, options: options).value
  }

  /// Lets a disabled payment link take payments again.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/payment-link.ts
  ///
  /// - Parameters:
  ///   - request: The link to enable.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func enablePaymentLink(
    _ request: EnablePaymentLink.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .enablePaymentLink, options: options).value
  }

  /// Retrieves a payment link.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/payment-link.ts
  ///
  /// - Parameters:
  ///   - linkID: The link's id, `lnk_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The link as it is now.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrievePaymentLink(
    linkID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> PaymentLink {
    try await send(to: .retrievePaymentLink(linkID: linkID), options: options).value
  }

  /// Lists the payment links, one page at a time.
  ///
  /// The order is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/payment-link.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of links, whose items lack product data.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listPaymentLinks(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> PaymentLinkPage {
    try await send(to: .listPaymentLinks(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listPaymentLinks(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllPaymentLinks(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, PaymentLinkPage, PaymentLink> {
    pages(
      of: "listPaymentLinks",
      by: .numbered(size: size, maximum: 100, items: { $0.links }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listPaymentLinks(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Creates a product.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// Payment links need products; a checkout session can do without.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/product
  ///
  /// - Parameters:
  ///   - request: What the product is, and what it costs.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new product.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func createProduct(
    _ request: CreateProduct.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Product {
    try await send(request, to: .createProduct, options: options).value
  }

  /// Replaces everything that a product says.
  ///
  /// What the request leaves out is gone afterwards.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - request: The product, and all that it says from now on.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func updateProduct(
    _ request: UpdateProduct.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .updateProduct, options: options).value
  }

  /// Lists the products, one page at a time.
  ///
  /// The page on authentication shows a `POST` to `/product/list` with a `limit` instead; it
  /// describes neither further, and no other source has it.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - page: Which page, from 1.
  ///   - size: How many a page, at most 100: the client library says so of products and asks for no
  ///     more elsewhere.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of products.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listProducts(
    page: Int,
    size: Int,
    options: CallOptions = .init()
  ) async throws(GStableError) -> ProductPage {
    try await send(to: .listProducts(page: page, size: size), options: options).value
  }

  /// Reads all pages of ``listProducts(page:size:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``GStableError``.
  ///
  /// - Parameters:
  ///   - size: How many to ask for at a time, 1 to 100.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllProducts(
    size: Int = 100,
    options: CallOptions = .init()
  ) -> Pages<GStableClient, ProductPage, Product> {
    pages(
      of: "listProducts",
      by: .numbered(size: size, maximum: 100, items: { $0.products }, total: { $0.total })
    ) { position throws(GStableError) in
      try await send(
        to: .listProducts(page: position.number, size: position.size),
        options: options
      )
    }
  }

  /// Retrieves several products by their ids.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - request: The products to retrieve.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The products that exist. Ids that do not are left out without a word.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveProducts(
    _ request: RetrieveProducts.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> [Product] {
    try await send(request, to: .retrieveProducts, options: options).value
  }

  /// Archives a product.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - request: The product to archive.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func archiveProduct(
    _ request: ArchiveProduct.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .archiveProduct, options: options).value
  }

  /// Takes a product out of the archive.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - request: The product to unarchive.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func unarchiveProduct(
    _ request: UnarchiveProduct.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .unarchiveProduct, options: options).value
  }

  /// Removes a product for good.
  ///
  /// Only a product that no payment link has ever used can be removed.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/product.ts
  ///
  /// - Parameters:
  ///   - request: The product to remove.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func removeProduct(
    _ request: RemoveProduct.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .removeProduct, options: options).value
  }

  /// Lists the accounts that receive money.
  ///
  /// Accounts are made in the dashboard.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/account.ts
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: All accounts: a merchant has at most 20.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listAccounts(options: CallOptions = .init()) async throws(GStableError) -> [Account] {
    try await send(to: .listAccounts, options: options).value
  }

  /// Retrieves an account that receives money.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/account
  ///
  /// - Parameters:
  ///   - accountID: The account's id, `acc_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The account as it is now.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveAccount(
    accountID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Account {
    try await send(to: .retrieveAccount(accountID: accountID), options: options).value
  }

  /// Adds an endpoint that events are sent to.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// A merchant has at most 10 endpoints.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/webhook-management
  ///
  /// - Parameters:
  ///   - request: Where events go, and which.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new endpoint. Store its ``WebhookEndpoint/signingKey``, which verifies its
  ///   events.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func createWebhook(
    _ request: CreateWebhook.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> WebhookEndpoint {
    try await send(request, to: .createWebhook, options: options).value
  }

  /// Replaces everything that an endpoint says.
  ///
  /// What the request leaves out is gone afterwards.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - request: The endpoint, and all that it says from now on.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func updateWebhook(
    _ request: UpdateWebhook.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .updateWebhook, options: options).value
  }

  /// Lists the endpoints that events are sent to.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: All endpoints: a merchant has at most 10.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func listWebhooks(
    options: CallOptions = .init()
  ) async throws(GStableError) -> WebhookList {
    try await send(to: .listWebhooks, options: options).value
  }

  /// Retrieves an endpoint, with its signing key.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - webhookID: The endpoint's id, `wkid_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The endpoint as it is now.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveWebhook(
    webhookID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> WebhookEndpoint {
    try await send(to: .retrieveWebhook(webhookID: webhookID), options: options).value
  }

  /// Stops sending events to an endpoint.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - request: The endpoint to disable.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func disableWebhook(
    _ request: DisableWebhook.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .disableWebhook, options: options).value
  }

  /// Sends events to an endpoint again, also after GStable has paused it.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - request: The endpoint to enable.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func enableWebhook(
    _ request: EnableWebhook.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .enableWebhook, options: options).value
  }

  /// Replaces the key that signs an endpoint's events.
  ///
  /// The old key is void at once, so let the receiver know the new one before it next verifies an
  /// event.
  ///
  /// The client library declares `success` as the whole answer, and its example warns that a live
  /// answer may hold the new key. Read the new key with
  /// ``GStableClient/retrieveWebhook(webhookID:options:)``; members that are not declared are kept.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - request: The endpoint whose key to replace.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func refreshWebhookKey(
    _ request: RefreshWebhookKey.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .refreshWebhookKey, options: options).value
  }

  /// Removes an endpoint.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/webhook.ts
  ///
  /// - Parameters:
  ///   - request: The endpoint to remove.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: It is done.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func removeWebhook(
    _ request: RemoveWebhook.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> Confirmation {
    try await send(request, to: .removeWebhook, options: options).value
  }

  /// Retrieves what can be paid with, what can be received, and the fee of each route.
  ///
  /// It takes no key.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/resources/capability.ts
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The tokens and the routes between them.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveCapabilities(
    options: CallOptions = .init()
  ) async throws(GStableError) -> PaymentCapabilities {
    try await send(to: .retrieveCapabilities, options: options).value
  }

  /// Retrieves a payment link as an agent sees it: prices, tokens, and what to sign.
  ///
  /// The documented sample lacks the envelope that GStable's skill for agents reads and that
  /// refusals come in. A guide sample has `https://api.gstable.io/payment/link/` and no version
  /// instead. The reference names no host. GStable's skill for agents uses this one and sends no
  /// key.
  ///
  /// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link
  ///
  /// - Parameters:
  ///   - linkID: The link's id, `lnk_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The link, with what an agent has to sign to open a session.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveAIPaymentLink(
    linkID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> AIPaymentLink {
    try await send(to: .retrieveAIPaymentLink(linkID: linkID), options: options).value
  }

  /// Opens a session for a payment link, with the payer's signature.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// The documented sample lacks the envelope that GStable's skill for agents reads and that
  /// refusals come in. The reference names no host. GStable's skill for agents uses this one and
  /// sends no key; the client library uses the core address with a key.
  ///
  /// Source: https://docs.gstable.io/docs/api/ai-payment/create-session
  ///
  /// - Parameters:
  ///   - request: The payment that the payer has signed.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new session, with what to sign next.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func createAIPaymentSession(
    _ request: CreateAIPaymentSession.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> AIPaymentSession {
    try await send(request, to: .createAIPaymentSession, options: options).value
  }

  /// Retrieves a session as an agent sees it: where it stands, and what to sign next.
  ///
  /// The documented sample lacks the envelope that GStable's skill for agents reads and that
  /// refusals come in. The core call of the same path,
  /// ``GStableClient/retrieveSession(sessionID:options:)``, answers with the session and its
  /// transaction. The reference names no host. GStable's skill for agents uses this one and sends
  /// no key; the client library uses the core address with a key.
  ///
  /// Source: https://docs.gstable.io/docs/api/ai-payment/get-session
  ///
  /// - Parameters:
  ///   - sessionID: The session's id, `sess_…`.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The session, with what to do next.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func retrieveAIPaymentSession(
    sessionID: String,
    options: CallOptions = .init()
  ) async throws(GStableError) -> AIPaymentSession {
    try await send(to: .retrieveAIPaymentSession(sessionID: sessionID), options: options).value
  }

  /// Prepares the transaction that pays a session, with the payer's signature.
  ///
  /// GStable documents no idempotency key, so a request that may have arrived is never sent again.
  /// The documented sample lacks the envelope that GStable's skill for agents reads and that
  /// refusals come in. The reference names no host. GStable's skill for agents uses this one and
  /// sends no key; the client library uses the core address with a key.
  ///
  /// Source: https://docs.gstable.io/docs/api/ai-payment/prepare-payment
  ///
  /// - Parameters:
  ///   - request: The payment that the payer has signed.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The transaction to send.
  /// - Throws: ``GStableError``; its `effect` says whether anything happened.
  public func prepareAIPayment(
    _ request: PrepareAIPayment.Request,
    options: CallOptions = .init()
  ) async throws(GStableError) -> PreparedAIPayment {
    try await send(request, to: .prepareAIPayment, options: options).value
  }
}

extension ResultEnvelope {
  /// Where answers have their result, unless an operation says otherwise.
  fileprivate static let standard = Self(member: "data", refused: .unless("code", 0))
}

extension Endpoint
where API == GStableClient, Request == CreateCheckoutSession.Request, Response == CheckoutSession {
  /// `POST /session/checkout/create`
  public static var createCheckoutSession: Self {
    .post(
      "/session/checkout/create",
      id: "createCheckoutSession",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == CancelCheckoutSession.Request, Response == Confirmation {
  /// `POST /session/checkout/cancel`
  public static var cancelCheckoutSession: Self {
    .post(
      "/session/checkout/cancel",
      id: "cancelCheckoutSession",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionDetail {
  /// `GET /session/{sessionId}`
  public static func retrieveSession(sessionID: String) -> Self {
    .get("/session/\(sessionID)", id: "retrieveSession", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/all/{page}/{size}`
  public static func listSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/all/\(page)/\(size)",
      id: "listSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/paid/{page}/{size}`
  public static func listPaidSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/paid/\(page)/\(size)",
      id: "listPaidSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/settling/{page}/{size}`
  public static func listSettlingSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/settling/\(page)/\(size)",
      id: "listSettlingSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/completed/{page}/{size}`
  public static func listCompletedSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/completed/\(page)/\(size)",
      id: "listCompletedSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/cancelled/{page}/{size}`
  public static func listCancelledSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/cancelled/\(page)/\(size)",
      id: "listCancelledSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == SessionPage {
  /// `GET /session/list/settlement/pending/{page}/{size}`
  public static func listSettlementPendingSessions(page: Int, size: Int) -> Self {
    .get(
      "/session/list/settlement/pending/\(page)/\(size)",
      id: "listSettlementPendingSessions",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == CreatePaymentLink.Request, Response == PaymentLink {
  /// `POST /payment/link/create`
  public static var createPaymentLink: Self {
    .post(
      "/payment/link/create",
      id: "createPaymentLink",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == UpdatePaymentLink.Request, Response == Confirmation {
  /// `POST /payment/link/update`
  public static var updatePaymentLink: Self {
    .post(
      "/payment/link/update",
      id: "updatePaymentLink",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == DisablePaymentLink.Request, Response == Confirmation {
  /// `POST /payment/link/disable`
  public static var disablePaymentLink: Self {
    .post(
      "/payment/link/disable",
      id: "disablePaymentLink",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == EnablePaymentLink.Request, Response == Confirmation {
  /// `POST /payment/link/enable`
  public static var enablePaymentLink: Self {
    .post(
      "/payment/link/enable",
      id: "enablePaymentLink",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == PaymentLink {
  /// `GET /payment/link/{linkId}`
  public static func retrievePaymentLink(linkID: String) -> Self {
    .get(
      "/payment/link/\(linkID)",
      id: "retrievePaymentLink",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == PaymentLinkPage {
  /// `GET /payment/link/list/{page}/{size}`
  public static func listPaymentLinks(page: Int, size: Int) -> Self {
    .get(
      "/payment/link/list/\(page)/\(size)",
      id: "listPaymentLinks",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == CreateProduct.Request, Response == Product {
  /// `POST /product/create`
  public static var createProduct: Self {
    .post("/product/create", id: "createProduct", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == UpdateProduct.Request, Response == Confirmation {
  /// `POST /product/update`
  public static var updateProduct: Self {
    .post("/product/update", id: "updateProduct", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == ProductPage {
  /// `GET /product/list/{page}/{size}`
  public static func listProducts(page: Int, size: Int) -> Self {
    .get(
      "/product/list/\(page)/\(size)",
      id: "listProducts",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == RetrieveProducts.Request, Response == [Product] {
  /// `POST /product/list/by/ids`
  public static var retrieveProducts: Self {
    .post("/product/list/by/ids", id: "retrieveProducts", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == ArchiveProduct.Request, Response == Confirmation {
  /// `POST /product/archive`
  public static var archiveProduct: Self {
    .post("/product/archive", id: "archiveProduct", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == UnarchiveProduct.Request, Response == Confirmation {
  /// `POST /product/unarchive`
  public static var unarchiveProduct: Self {
    .post("/product/unarchive", id: "unarchiveProduct", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == RemoveProduct.Request, Response == Confirmation {
  /// `POST /product/remove`
  public static var removeProduct: Self {
    .post("/product/remove", id: "removeProduct", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == [Account] {
  /// `GET /account/list`
  public static var listAccounts: Self {
    .get("/account/list", id: "listAccounts", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == Account {
  /// `GET /account/detail/{accountId}`
  public static func retrieveAccount(accountID: String) -> Self {
    .get(
      "/account/detail/\(accountID)",
      id: "retrieveAccount",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == CreateWebhook.Request, Response == WebhookEndpoint {
  /// `POST /webhook/create`
  public static var createWebhook: Self {
    .post("/webhook/create", id: "createWebhook", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == UpdateWebhook.Request, Response == Confirmation {
  /// `POST /webhook/update`
  public static var updateWebhook: Self {
    .post("/webhook/update", id: "updateWebhook", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == WebhookList {
  /// `GET /webhook/list`
  public static var listWebhooks: Self {
    .get("/webhook/list", id: "listWebhooks", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == WebhookEndpoint {
  /// `GET /webhook/detail/{webhookId}`
  public static func retrieveWebhook(webhookID: String) -> Self {
    .get(
      "/webhook/detail/\(webhookID)",
      id: "retrieveWebhook",
      repeatability: .safe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == DisableWebhook.Request, Response == Confirmation {
  /// `POST /webhook/disable`
  public static var disableWebhook: Self {
    .post("/webhook/disable", id: "disableWebhook", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == EnableWebhook.Request, Response == Confirmation {
  /// `POST /webhook/enable`
  public static var enableWebhook: Self {
    .post("/webhook/enable", id: "enableWebhook", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == RefreshWebhookKey.Request, Response == Confirmation {
  /// `POST /webhook/key/refresh`
  public static var refreshWebhookKey: Self {
    .post(
      "/webhook/key/refresh",
      id: "refreshWebhookKey",
      repeatability: .unsafe,
      envelope: .standard
    )
  }
}

extension Endpoint
where API == GStableClient, Request == RemoveWebhook.Request, Response == Confirmation {
  /// `POST /webhook/remove`
  public static var removeWebhook: Self {
    .post("/webhook/remove", id: "removeWebhook", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint
where API == GStableClient, Request == NoRequest, Response == PaymentCapabilities {
  /// `GET /capabilities/all`
  public static var retrieveCapabilities: Self {
    .get(
      "/capabilities/all",
      id: "retrieveCapabilities",
      repeatability: .safe,
      envelope: .standard,
      server: .capabilities,
      authentication: .keyless
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == AIPaymentLink {
  /// `GET /api/v1/payment/link/{linkId}`
  public static func retrieveAIPaymentLink(linkID: String) -> Self {
    .get(
      "/api/v1/payment/link/\(linkID)",
      id: "retrieveAIPaymentLink",
      repeatability: .safe,
      envelope: .standard,
      server: .agents,
      authentication: .keyless
    )
  }
}

extension Endpoint
where
  API == GStableClient,
  Request == CreateAIPaymentSession.Request,
  Response == AIPaymentSession
{
  /// `POST /api/v1/payment/session/create`
  public static var createAIPaymentSession: Self {
    .post(
      "/api/v1/payment/session/create",
      id: "createAIPaymentSession",
      repeatability: .unsafe,
      envelope: .standard,
      server: .agents,
      authentication: .keyless
    )
  }
}

extension Endpoint where API == GStableClient, Request == NoRequest, Response == AIPaymentSession {
  /// `GET /api/v1/session/{sessionId}`
  public static func retrieveAIPaymentSession(sessionID: String) -> Self {
    .get(
      "/api/v1/session/\(sessionID)",
      id: "retrieveAIPaymentSession",
      repeatability: .safe,
      envelope: .standard,
      server: .agents,
      authentication: .keyless
    )
  }
}

extension Endpoint
where API == GStableClient, Request == PrepareAIPayment.Request, Response == PreparedAIPayment {
  /// `POST /api/v1/payment/prepare`
  public static var prepareAIPayment: Self {
    .post(
      "/api/v1/payment/prepare",
      id: "prepareAIPayment",
      repeatability: .unsafe,
      envelope: .standard,
      server: .agents,
      authentication: .keyless
    )
  }
}
