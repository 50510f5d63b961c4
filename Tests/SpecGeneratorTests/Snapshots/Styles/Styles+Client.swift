// Generated from Accepted/Styles.json. To change it, change the spec.

public import CheckoutCore

/// Parameters in every place and style.
public struct StylesClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Styles",
    environmentPrefix: "STYLES",
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

/// What a call of ``StylesClient`` throws.
public typealias StylesError = APIError<JSONValue>

extension Server where API == StylesClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension StylesClient {
  /// Calls `GET /plain/{text}/{list}/{object}`.
  ///
  /// - Parameters:
  ///   - text: `text` in the path.
  ///   - list: `list` in the path.
  ///   - object: `object` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``StylesError``; its `effect` says whether anything happened.
  public func listPlain(
    text: String,
    list: [String],
    object: Colour,
    options: CallOptions = .init()
  ) async throws(StylesError) {
    _ = try await send(to: .listPlain(text: text, list: list, object: object), options: options)
  }

  /// Calls `GET /label/{text}/{list}/{object}`.
  ///
  /// - Parameters:
  ///   - text: `text` in the path.
  ///   - list: `list` in the path.
  ///   - object: `object` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``StylesError``; its `effect` says whether anything happened.
  public func listLabels(
    text: String,
    list: [String],
    object: Colour,
    options: CallOptions = .init()
  ) async throws(StylesError) {
    _ = try await send(to: .listLabels(text: text, list: list, object: object), options: options)
  }

  /// Calls `GET /matrix/{text}/{list}/{object}`.
  ///
  /// - Parameters:
  ///   - text: `text` in the path.
  ///   - list: `list` in the path.
  ///   - object: `object` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``StylesError``; its `effect` says whether anything happened.
  public func listMatrices(
    text: Int,
    list: [String],
    object: Colour,
    options: CallOptions = .init()
  ) async throws(StylesError) {
    _ = try await send(to: .listMatrices(text: text, list: list, object: object), options: options)
  }

  /// Calls `GET /search`.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``StylesError``; its `effect` says whether anything happened.
  public func search(
    _ request: Search.Request = .init(),
    options: CallOptions = .init()
  ) async throws(StylesError) {
    _ = try await send(request, to: .search, options: options)
  }
}

extension Endpoint where API == StylesClient, Request == NoRequest, Response == NoContent {
  /// `GET /plain/{text}/{list}/{object}`
  public static func listPlain(text: String, list: [String], object: Colour) -> Self {
    .get(
      "/plain/\(text)/\("list", list, as: .simple)/\("object", object, as: .simple.exploded)",
      id: "listPlain",
      repeatability: .safe
    )
  }
}

extension Endpoint where API == StylesClient, Request == NoRequest, Response == NoContent {
  /// `GET /label/{text}/{list}/{object}`
  public static func listLabels(text: String, list: [String], object: Colour) -> Self {
    .get(
      "/label/\("text", text, as: .label)/\("list", list, as: .label.exploded)/\("object", object, as: .label)",
      id: "listLabels",
      repeatability: .safe
    )
  }
}

extension Endpoint where API == StylesClient, Request == NoRequest, Response == NoContent {
  /// `GET /matrix/{text}/{list}/{object}`
  public static func listMatrices(text: Int, list: [String], object: Colour) -> Self {
    .get(
      "/matrix/\("text", text, as: .matrix)/\("list", list, as: .matrix)/\("object", object, as: .matrix.exploded)",
      id: "listMatrices",
      repeatability: .safe
    )
  }
}

extension Endpoint where API == StylesClient, Request == Search.Request, Response == NoContent {
  /// `GET /search`
  public static var search: Self {
    .get("/search", id: "search", repeatability: .safe)
  }
}
