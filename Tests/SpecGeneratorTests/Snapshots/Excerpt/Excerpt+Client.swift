// Generated from Accepted/Excerpt.json. To change it, change the spec.

public import CheckoutCore

/// A part of a document, and few of the objects that ids may be expanded to.
public struct ExcerptClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = Refusal

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Excerpt",
    environmentPrefix: "EXCERPT",
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

/// What a call of ``ExcerptClient`` throws.
public typealias ExcerptError = APIError<Refusal>

extension Server where API == ExcerptClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension ExcerptClient {
  /// Calls `GET /orders/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The order.
  /// - Throws: ``ExcerptError``; its `effect` says whether anything happened.
  public func retrieveOrder(
    id: String,
    options: CallOptions = .init()
  ) async throws(ExcerptError) -> Order {
    try await send(to: .retrieveOrder(id: id), options: options).value
  }

  /// Calls `PUT /buyers/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``ExcerptError``; its `effect` says whether anything happened.
  public func replaceBuyer(
    id: String,
    _ request: Buyer,
    options: CallOptions = .init()
  ) async throws(ExcerptError) {
    _ = try await send(request, to: .replaceBuyer(id: id), options: options)
  }
}

extension Endpoint where API == ExcerptClient, Request == NoRequest, Response == Order {
  /// `GET /orders/{id}`
  public static func retrieveOrder(id: String) -> Self {
    .get("/orders/\(id)", id: "retrieveOrder", repeatability: .safe)
  }
}

extension Endpoint where API == ExcerptClient, Request == Buyer, Response == NoContent {
  /// `PUT /buyers/{id}`
  public static func replaceBuyer(id: String) -> Self {
    .put("/buyers/\(id)", id: "replaceBuyer", repeatability: .unsafe)
  }
}
