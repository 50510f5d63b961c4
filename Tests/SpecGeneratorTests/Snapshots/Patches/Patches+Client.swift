// Generated from Accepted/Patches.json. To change it, change the spec.

public import CheckoutCore

/// Bodies in which absent and `null` differ.
public struct PatchesClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Patches",
    environmentPrefix: "PATCHES",
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

/// What a call of ``PatchesClient`` throws.
public typealias PatchesError = APIError<JSONValue>

extension Server where API == PatchesClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension PatchesClient {
  /// Calls `POST /customers`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``PatchesError``; its `effect` says whether anything happened.
  public func createCustomer(
    _ request: CreateCustomer.Request,
    options: CallOptions = .init()
  ) async throws(PatchesError) {
    _ = try await send(request, to: .createCustomer, options: options)
  }

  /// Calls `PATCH /customers`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The address.
  /// - Throws: ``PatchesError``; its `effect` says whether anything happened.
  public func updateCustomer(
    _ request: UpdateCustomer.Request,
    options: CallOptions = .init()
  ) async throws(PatchesError) -> Address {
    try await send(request, to: .updateCustomer, options: options).value
  }
}

extension Endpoint
where API == PatchesClient, Request == CreateCustomer.Request, Response == NoContent {
  /// `POST /customers`
  public static var createCustomer: Self {
    .post("/customers", id: "createCustomer", repeatability: .unsafe)
  }
}

extension Endpoint
where API == PatchesClient, Request == UpdateCustomer.Request, Response == Address {
  /// `PATCH /customers`
  public static var updateCustomer: Self {
    .patch(
      "/customers",
      id: "updateCustomer",
      repeatability: .unsafe,
      content: .json("application/merge-patch+json")
    )
  }
}
