// Generated from Accepted/Paging.json. To change it, change the spec.

public import CheckoutCore

/// Lists in pages of every style.
public struct PagingClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Paging",
    environmentPrefix: "PAGING",
    authentication: .keyless
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

/// What a call of ``PagingClient`` throws.
public typealias PagingError = APIError<JSONValue>

extension Server where API == PagingClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension PagingClient {
  /// Lists orders by cursor.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of orders.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func listOrders(
    _ request: ListOrders.Request = .init(),
    options: CallOptions = .init()
  ) async throws(PagingError) -> ListOrders.Response {
    try await send(request, to: .listOrders, options: options).value
  }

  /// Reads all pages of ``listOrders(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllOrders(
    _ request: ListOrders.Request = .init(),
    options: CallOptions = .init()
  ) -> Pages<PagingClient, ListOrders.Response, Order> {
    pages(
      of: "listOrders",
      by: .cursor(
        from: request.after,
        size: request.limit,
        maximum: 50,
        items: { $0.data },
        next: { $0.nextCursor }
      )
    ) { position throws(PagingError) in
      try await send(
        request.setting(\.after, to: position.cursor).setting(\.limit, to: position.size),
        to: .listOrders,
        options: options
      )
    }
  }

  /// Lists payouts behind the last one that was seen.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Payouts.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func listPayouts(
    _ request: ListPayouts.Request = .init(),
    options: CallOptions = .init()
  ) async throws(PagingError) -> ListPayouts.Response {
    try await send(request, to: .listPayouts, options: options).value
  }

  /// Reads all pages of ``listPayouts(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllPayouts(
    _ request: ListPayouts.Request = .init(),
    options: CallOptions = .init()
  ) -> Pages<PagingClient, ListPayouts.Response, Order> {
    pages(
      of: "listPayouts",
      by: .cursor(
        from: request.startingAfter,
        size: request.limit,
        maximum: 100,
        items: { $0.data },
        next: { $0.hasMore == false ? nil : $0.data.last?.id }
      )
    ) { position throws(PagingError) in
      try await send(
        request.setting(\.startingAfter, to: position.cursor).setting(\.limit, to: position.size),
        to: .listPayouts,
        options: options
      )
    }
  }

  /// Lists events until there are none behind the last.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Events.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func listEvents(
    _ request: ListEvents.Request = .init(),
    options: CallOptions = .init()
  ) async throws(PagingError) -> [ListEvents.ResponseItem] {
    try await send(request, to: .listEvents, options: options).value
  }

  /// Reads all pages of ``listEvents(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllEvents(
    _ request: ListEvents.Request = .init(),
    options: CallOptions = .init()
  ) -> Pages<PagingClient, [ListEvents.ResponseItem], ListEvents.ResponseItem> {
    pages(
      of: "listEvents",
      by: .cursor(from: request.after, items: { $0 }, next: { $0.last?.id })
    ) { position throws(PagingError) in
      try await send(
        request.setting(\.after, to: position.cursor),
        to: .listEvents,
        options: options
      )
    }
  }

  /// Lists a shop's refunds by number, from 0.
  ///
  /// - Parameters:
  ///   - positionValue: Which shop.
  ///   - page: `page` in the path.
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A page of refunds.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func refunds(
    positionValue: String,
    page: Int,
    _ request: Refunds.Request,
    options: CallOptions = .init()
  ) async throws(PagingError) -> RefundPage {
    try await send(
      request,
      to: .refunds(positionValue: positionValue, page: page),
      options: options
    ).value
  }

  /// Reads all pages of ``refunds(positionValue:page:_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - positionValue: Which shop.
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func refundsAll(
    positionValue: String,
    _ request: Refunds.Request,
    options: CallOptions = .init()
  ) -> Pages<PagingClient, RefundPage, RefundPage.RefundsItem> {
    pages(
      of: "refunds",
      by: .numbered(
        first: 0,
        size: request.count,
        maximum: 20,
        items: { $0.refunds ?? [] },
        total: { $0.total }
      )
    ) { position throws(PagingError) in
      try await send(
        request.setting(\.count, to: position.size),
        to: .refunds(positionValue: positionValue, page: position.number),
        options: options
      )
    }
  }

  /// Lists tags until a page is empty.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Tags.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func listTags(
    _ request: ListTags.Request = .init(),
    options: CallOptions = .init()
  ) async throws(PagingError) -> [String] {
    try await send(request, to: .listTags, options: options).value
  }

  /// Reads all pages of ``listTags(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func listAllTags(
    _ request: ListTags.Request = .init(),
    options: CallOptions = .init()
  ) -> Pages<PagingClient, [String], String> {
    pages(
      of: "listTags",
      by: .offset(from: request.skip, items: { $0 })
    ) { position throws(PagingError) in
      try await send(request.setting(\.skip, to: position.offset), to: .listTags, options: options)
    }
  }

  /// Looks for orders; it changes nothing.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: What was found.
  /// - Throws: ``PagingError``; its `effect` says whether anything happened.
  public func search(
    _ request: Search.Request,
    options: CallOptions = .init()
  ) async throws(PagingError) -> Search.Response {
    try await send(request, to: .search, options: options).value
  }

  /// Reads all pages of ``search(_:options:)``, each when it is asked for.
  ///
  /// Nothing is sent before the loop starts. It throws ``PagingError``.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of each call.
  /// - Returns: The pages; loop over their `items` for one after the other.
  public func searchAll(
    _ request: Search.Request,
    options: CallOptions = .init()
  ) -> Pages<PagingClient, Search.Response, Order> {
    pages(
      of: "search",
      by: .numbered(from: request.page, items: { $0.data ?? [] })
    ) { position throws(PagingError) in
      try await send(request.setting(\.page, to: position.number), to: .search, options: options)
    }
  }
}

extension Endpoint
where API == PagingClient, Request == ListOrders.Request, Response == ListOrders.Response {
  /// `GET /orders`
  public static var listOrders: Self {
    .get("/orders", id: "listOrders", repeatability: .safe)
  }
}

extension Endpoint
where API == PagingClient, Request == ListPayouts.Request, Response == ListPayouts.Response {
  /// `GET /payouts`
  public static var listPayouts: Self {
    .get("/payouts", id: "listPayouts", repeatability: .safe)
  }
}

extension Endpoint
where API == PagingClient, Request == ListEvents.Request, Response == [ListEvents.ResponseItem] {
  /// `GET /events`
  public static var listEvents: Self {
    .get("/events", id: "listEvents", repeatability: .safe)
  }
}

extension Endpoint where API == PagingClient, Request == Refunds.Request, Response == RefundPage {
  /// `GET /shops/{position}/refunds/{page}`
  public static func refunds(positionValue: String, page: Int) -> Self {
    .get("/shops/\(positionValue)/refunds/\(page)", id: "refunds", repeatability: .safe)
  }
}

extension Endpoint where API == PagingClient, Request == ListTags.Request, Response == [String] {
  /// `GET /tags`
  public static var listTags: Self {
    .get("/tags", id: "listTags", repeatability: .safe)
  }
}

extension Endpoint
where API == PagingClient, Request == Search.Request, Response == Search.Response {
  /// `POST /search`
  public static var search: Self {
    .post("/search", id: "search", repeatability: .safe)
  }
}
