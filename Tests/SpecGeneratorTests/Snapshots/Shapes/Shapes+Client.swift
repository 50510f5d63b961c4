// Generated from Accepted/Shapes.json. To change it, change the spec.

public import CheckoutCore

/// Schemas as documents in the wild have them.
public struct ShapesClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Shapes",
    environmentPrefix: "SHAPES",
    authentication: .bearer
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

/// What a call of ``ShapesClient`` throws.
public typealias ShapesError = APIError<JSONValue>

extension Server where API == ShapesClient {
  /// `https://eu.example.com/v1`
  public static var primary: Self {
    .init(scheme: .https, host: "eu.example.com", path: "/v1")
  }
}

extension ShapesClient {
  /// Calls `POST /orders/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The order.
  /// - Throws: ``ShapesError``; its `effect` says whether anything happened.
  public func ordersUpdateOne(
    id: String,
    _ request: OrderUpdate,
    options: CallOptions = .init()
  ) async throws(ShapesError) -> Order {
    try await send(request, to: .ordersUpdateOne(id: id), options: options).value
  }

  /// Calls `POST /filters`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``ShapesError``; its `effect` says whether anything happened.
  public func postFilters(
    _ request: Filter,
    options: CallOptions = .init()
  ) async throws(ShapesError) -> Filter {
    try await send(request, to: .postFilters, options: options).value
  }
}

extension Endpoint where API == ShapesClient, Request == OrderUpdate, Response == Order {
  /// `POST /orders/{id}`
  public static func ordersUpdateOne(id: String) -> Self {
    .post("/orders/\(id)", id: "orders/update.one", repeatability: .unsafe)
  }
}

extension Endpoint where API == ShapesClient, Request == Filter, Response == Filter {
  /// `POST /filters`
  public static var postFilters: Self {
    .post("/filters", id: "POST /filters", repeatability: .unsafe)
  }
}
