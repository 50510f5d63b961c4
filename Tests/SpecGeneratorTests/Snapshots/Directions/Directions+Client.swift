// Generated from Accepted/Directions.json. To change it, change the spec.

public import CheckoutCore

/// Members that only answers or only requests have.
public struct DirectionsClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Directions",
    environmentPrefix: "DIRECTIONS",
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

/// What a call of ``DirectionsClient`` throws.
public typealias DirectionsError = APIError<JSONValue>

extension Server where API == DirectionsClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension DirectionsClient {
  /// Calls `GET /customers/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The customer.
  /// - Throws: ``DirectionsError``; its `effect` says whether anything happened.
  public func retrieveCustomer(
    id: String,
    options: CallOptions = .init()
  ) async throws(DirectionsError) -> Customer {
    try await send(to: .retrieveCustomer(id: id), options: options).value
  }

  /// Calls `PUT /customers/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The customer.
  /// - Throws: ``DirectionsError``; its `effect` says whether anything happened.
  public func replaceCustomer(
    id: String,
    _ request: CustomerInput,
    options: CallOptions = .init()
  ) async throws(DirectionsError) -> Customer {
    try await send(request, to: .replaceCustomer(id: id), options: options).value
  }

  /// Calls `PATCH /customers/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``DirectionsError``; its `effect` says whether anything happened.
  public func updateCustomer(
    id: String,
    _ request: CustomerInput,
    options: CallOptions = .init()
  ) async throws(DirectionsError) {
    _ = try await send(request, to: .updateCustomer(id: id), options: options)
  }

  /// Calls `POST /login`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Who it is.
  /// - Throws: ``DirectionsError``; its `effect` says whether anything happened.
  public func createLogin(
    _ request: CreateLogin.Request,
    options: CallOptions = .init()
  ) async throws(DirectionsError) -> CreateLogin.Response {
    try await send(request, to: .createLogin, options: options).value
  }
}

extension Endpoint where API == DirectionsClient, Request == NoRequest, Response == Customer {
  /// `GET /customers/{id}`
  public static func retrieveCustomer(id: String) -> Self {
    .get("/customers/\(id)", id: "retrieveCustomer", repeatability: .safe)
  }
}

extension Endpoint where API == DirectionsClient, Request == CustomerInput, Response == Customer {
  /// `PUT /customers/{id}`
  public static func replaceCustomer(id: String) -> Self {
    .put("/customers/\(id)", id: "replaceCustomer", repeatability: .unsafe)
  }
}

extension Endpoint where API == DirectionsClient, Request == CustomerInput, Response == NoContent {
  /// `PATCH /customers/{id}`
  public static func updateCustomer(id: String) -> Self {
    .patch("/customers/\(id)", id: "updateCustomer", repeatability: .unsafe)
  }
}

extension Endpoint
where API == DirectionsClient, Request == CreateLogin.Request, Response == CreateLogin.Response {
  /// `POST /login`
  public static var createLogin: Self {
    .post("/login", id: "createLogin", repeatability: .unsafe, content: .form())
  }
}
