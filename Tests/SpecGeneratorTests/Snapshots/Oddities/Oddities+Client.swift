// Generated from Accepted/Oddities.json. To change it, change the spec.

public import CheckoutCore

/// What documents in the wild say, and what is meant by it.
public struct OdditiesClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = Refusal

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Oddities",
    environmentPrefix: "ODDITIES",
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

/// What a call of ``OdditiesClient`` throws.
public typealias OdditiesError = APIError<Refusal>

extension Server where API == OdditiesClient {
  /// `https://eu.example.com:8443/v1`
  public static var primary: Self {
    .init(scheme: .https, host: "eu.example.com", port: 8443, path: "/v1")
  }
}

extension OdditiesClient {
  /// Calls `POST /enums`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoEnums(
    _ request: Enums,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Enums {
    try await send(request, to: .echoEnums, options: options).value
  }

  /// Calls `POST /nulls`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoNulls(
    _ request: Nulls,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Nulls {
    try await send(request, to: .echoNulls, options: options).value
  }

  /// Calls `POST /constants`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoConstants(
    _ request: Constants,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Constants {
    try await send(request, to: .echoConstants, options: options).value
  }

  /// Calls `POST /tuples`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoTuples(
    _ request: Tuples,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Tuples {
    try await send(request, to: .echoTuples, options: options).value
  }

  /// Calls `POST /names`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoNames(
    _ request: Näme,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Näme {
    try await send(request, to: .echoNames, options: options).value
  }

  /// Calls `POST /trees`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoTree(
    _ request: Tree,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Tree {
    try await send(request, to: .echoTree, options: options).value
  }

  /// Calls `POST /texts`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The same.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func echoTexts(
    _ request: Texts,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> Texts {
    try await send(request, to: .echoTexts, options: options).value
  }

  /// Calls `GET /orders/{id}/{undescribed}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - undescribed: `undescribed` in the path.
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The order.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func same(
    id: String,
    undescribed: String,
    _ request: Same.Request = .init(),
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> JSONValue {
    try await send(request, to: .same(id: id, undescribed: undescribed), options: options).value
  }

  /// Calls `POST /orders/{id}/{undescribed}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - undescribed: `undescribed` in the path.
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Any value.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func same2(
    id: Int,
    undescribed: String,
    _ request: Same2.Request = .init(),
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> JSONValue {
    try await send(request, to: .same2(id: id, undescribed: undescribed), options: options).value
  }

  /// Calls `GET /reports`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A state.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func getReports(options: CallOptions = .init()) async throws(OdditiesError) -> String {
    try await send(to: .getReports, options: options).value
  }

  /// Calls `PUT /reports`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Lines.
  /// - Throws: ``OdditiesError``; its `effect` says whether anything happened.
  public func putReport(
    _ request: String,
    options: CallOptions = .init()
  ) async throws(OdditiesError) -> String {
    try await send(request, to: .putReport, options: options).value
  }
}

extension Endpoint where API == OdditiesClient, Request == Enums, Response == Enums {
  /// `POST /enums`
  public static var echoEnums: Self {
    .post("/enums", id: "echoEnums", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Nulls, Response == Nulls {
  /// `POST /nulls`
  public static var echoNulls: Self {
    .post("/nulls", id: "echoNulls", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Constants, Response == Constants {
  /// `POST /constants`
  public static var echoConstants: Self {
    .post("/constants", id: "echoConstants", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Tuples, Response == Tuples {
  /// `POST /tuples`
  public static var echoTuples: Self {
    .post("/tuples", id: "echoTuples", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Näme, Response == Näme {
  /// `POST /names`
  public static var echoNames: Self {
    .post("/names", id: "echoNames", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Tree, Response == Tree {
  /// `POST /trees`
  public static var echoTree: Self {
    .post("/trees", id: "echoTree", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Texts, Response == Texts {
  /// `POST /texts`
  public static var echoTexts: Self {
    .post("/texts", id: "echoTexts", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Same.Request, Response == JSONValue {
  /// `GET /orders/{id}/{undescribed}`
  public static func same(id: String, undescribed: String) -> Self {
    .get("/orders/\(id)/\(undescribed)", id: "same", repeatability: .safe)
  }
}

extension Endpoint where API == OdditiesClient, Request == Same2.Request, Response == JSONValue {
  /// `POST /orders/{id}/{undescribed}`
  public static func same2(id: Int, undescribed: String) -> Self {
    .post("/orders/\(id)/\(undescribed)", id: "same", repeatability: .unsafe)
  }
}

extension Endpoint where API == OdditiesClient, Request == NoRequest, Response == String {
  /// `GET /reports`
  public static var getReports: Self {
    .get("/reports", id: "GET /reports", repeatability: .safe, answer: .text("text/plain"))
  }
}

extension Endpoint where API == OdditiesClient, Request == String, Response == String {
  /// `PUT /reports`
  public static var putReport: Self {
    .put(
      "/reports",
      id: "putReport",
      repeatability: .unsafe,
      content: .text("application/xml"),
      answer: .text("application/x-ndjson")
    )
  }
}
