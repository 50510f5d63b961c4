// Generated from Accepted/Keys.json. To change it, change the spec.

public import CheckoutCore

/// Calls that prove in several ways whose they are.
///
/// Some calls take other keys, which ``ClientOptions/otherKeys`` holds by these names:
/// `application`, `session`, `user`, `token`.
public struct KeysClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Keys",
    environmentPrefix: "KEYS",
    authentication: .all([.header("X-Account-Key"), .other("application", .query("application"))])
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

/// What a call of ``KeysClient`` throws.
public typealias KeysError = APIError<JSONValue>

extension Server where API == KeysClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension KeysClient {
  /// Calls `GET /readWithBoth`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readWithBoth(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readWithBoth, options: options)
  }

  /// Calls `GET /readInOneOfTwoWays`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readInOneOfTwoWays(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readInOneOfTwoWays, options: options)
  }

  /// Calls `GET /readWithToken`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readWithToken(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readWithToken, options: options)
  }

  /// Calls `GET /readWithOwn`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readWithOwn(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readWithOwn, options: options)
  }

  /// Calls `GET /readWithOwnOrNothing`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readWithOwnOrNothing(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readWithOwnOrNothing, options: options)
  }

  /// Calls `GET /readAlone`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KeysError``; its `effect` says whether anything happened.
  public func readAlone(options: CallOptions = .init()) async throws(KeysError) {
    _ = try await send(to: .readAlone, options: options)
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readWithBoth`
  public static var readWithBoth: Self {
    .get("/readWithBoth", id: "readWithBoth", repeatability: .safe)
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readInOneOfTwoWays`
  public static var readInOneOfTwoWays: Self {
    .get(
      "/readInOneOfTwoWays",
      id: "readInOneOfTwoWays",
      repeatability: .safe,
      authentication: .first([.other("session", .cookie("sid")), .other("user", .basic)])
    )
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readWithToken`
  public static var readWithToken: Self {
    .get(
      "/readWithToken",
      id: "readWithToken",
      repeatability: .safe,
      authentication: .other("token", .bearer)
    )
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readWithOwn`
  public static var readWithOwn: Self {
    .get(
      "/readWithOwn",
      id: "readWithOwn",
      repeatability: .safe,
      authentication: .header("X-Account-Key")
    )
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readWithOwnOrNothing`
  public static var readWithOwnOrNothing: Self {
    .get(
      "/readWithOwnOrNothing",
      id: "readWithOwnOrNothing",
      repeatability: .safe,
      authentication: .header("X-Account-Key")
    )
  }
}

extension Endpoint where API == KeysClient, Request == NoRequest, Response == NoContent {
  /// `GET /readAlone`
  public static var readAlone: Self {
    .get("/readAlone", id: "readAlone", repeatability: .safe, authentication: .keyless)
  }
}
