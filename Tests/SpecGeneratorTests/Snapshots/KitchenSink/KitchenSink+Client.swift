// Generated from Accepted/KitchenSink.json. To change it, change the spec.

public import CheckoutCore

/// Everything that is rendered.
///
/// - a list item that is long enough to be wrapped, since it goes on and on until the line is full
/// - another
///
/// ```json
/// { "a":   1 }
/// ```
///
/// A comment cannot be left: */ or or , and \(neither) can a literal.
public struct KitchenSinkClient: APIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = ErrorModel

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "KitchenSink",
    environmentPrefix: "KITCHEN_SINK",
    authentication: .header("X-Api-Key"),
    keyPrefixes: [.live: ["lk_"], .test: ["tk_"]]
  )

  /// The server that is used unless another is passed: `.live`.
  public static var defaultServer: Server<Self> { .live }

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``KitchenSinkClient`` throws.
public typealias KitchenSinkError = APIError<ErrorModel>

extension Server where API == KitchenSinkClient {
  /// `https://live.example.com:8443/v1/`
  ///
  /// Real money.
  public static var live: Self {
    .init(scheme: .https, host: "live.example.com", port: 8443, path: "/v1", environment: .live)
  }

  /// `https://test.example.com/v1`
  public static var test: Self {
    .init(scheme: .https, host: "test.example.com", path: "/v1", environment: .test)
  }

  /// `http://localhost`
  public static var server3: Self {
    .init(scheme: .http, host: "localhost")
  }
}

extension KitchenSinkClient {
  /// Calls `GET /things`.
  ///
  /// - Parameters:
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The things.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  public func listThings(
    _ request: ListThings.Request = .init(),
    options: CallOptions = .init()
  ) async throws(KitchenSinkError) -> [Thing] {
    try await send(request, to: .listThings, options: options).value
  }

  /// Creates a thing.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new thing.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  public func createThing(
    _ request: CreateThing.Request,
    options: CallOptions = .init()
  ) async throws(KitchenSinkError) -> Thing {
    try await send(request, to: .createThing, options: options).value
  }

  /// Calls `GET /things/{thing_id}/parts/{request}`.
  ///
  /// Deprecated by the provider.
  ///
  /// - Parameters:
  ///   - thingID: The thing's id.
  ///   - requestValue: `request` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: One part.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  @available(*, deprecated, message: "The provider has deprecated it.")
  public func retrievePartOfAThingWithAVeryLongNameSoThatNothingFits(
    thingID: String,
    requestValue: Int,
    options: CallOptions = .init()
  ) async throws(KitchenSinkError)
    -> RetrievePartOfAThingWithAVeryLongNameSoThatNothingFits.Response
  {
    try await send(
      to: .retrievePartOfAThingWithAVeryLongNameSoThatNothingFits(
        thingID: thingID,
        requestValue: requestValue
      ),
      options: options
    ).value
  }

  /// Calls `DELETE /things/{thing_id}/parts/{request}`.
  ///
  /// - Parameters:
  ///   - thingID: `thing_id` in the path.
  ///   - part: `request` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  public func removePart(
    thingID: String,
    part: Int,
    options: CallOptions = .init()
  ) async throws(KitchenSinkError) {
    _ = try await send(to: .removePart(thingID: thingID, part: part), options: options)
  }

  /// Calls `PUT /things/{thing_id}/parts/{request}`.
  ///
  /// - Parameters:
  ///   - thingID: `thing_id` in the path.
  ///   - requestValue: `request` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: A map.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  public func replaceParts(
    thingID: String,
    requestValue: ReplaceParts.ReplacePartsRequest,
    _ request: [Tree],
    options: CallOptions = .init()
  ) async throws(KitchenSinkError) -> [String: String] {
    try await send(
      request,
      to: .replaceParts(thingID: thingID, requestValue: requestValue),
      options: options
    ).value
  }

  /// Calls `PATCH /things/{thing_id}/parts/{request}`.
  ///
  /// - Parameters:
  ///   - thingID: `thing_id` in the path.
  ///   - requestValue: `request` in the path.
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Anything.
  /// - Throws: ``KitchenSinkError``; its `effect` says whether anything happened.
  public func patchAnything(
    thingID: String,
    requestValue: String,
    _ request: JSONValue,
    options: CallOptions = .init()
  ) async throws(KitchenSinkError) -> JSONValue {
    try await send(
      request,
      to: .patchAnything(thingID: thingID, requestValue: requestValue),
      options: options
    ).value
  }
}

extension Endpoint
where API == KitchenSinkClient, Request == ListThings.Request, Response == [Thing] {
  /// `GET /things`
  public static var listThings: Self {
    .get("/things", id: "list_things", repeatability: .safe)
  }
}

extension Endpoint
where API == KitchenSinkClient, Request == CreateThing.Request, Response == Thing {
  /// `POST /things`
  public static var createThing: Self {
    .post("/things", id: "createThing", repeatability: .keyed(header: "Idempotency-Key"))
  }
}

extension Endpoint
where
  API == KitchenSinkClient,
  Request == NoRequest,
  Response == RetrievePartOfAThingWithAVeryLongNameSoThatNothingFits.Response
{
  /// `GET /things/{thing_id}/parts/{request}`
  public static func retrievePartOfAThingWithAVeryLongNameSoThatNothingFits(
    thingID: String,
    requestValue: Int
  ) -> Self {
    .get(
      "/things/\(thingID)/parts/\(requestValue)",
      id: "retrievePartOfAThingWithAVeryLongNameSoThatNothingFits",
      repeatability: .safe
    )
  }
}

extension Endpoint where API == KitchenSinkClient, Request == NoRequest, Response == NoContent {
  /// `DELETE /things/{thing_id}/parts/{request}`
  public static func removePart(thingID: String, part: Int) -> Self {
    .delete("/things/\(thingID)/parts/\(part)", id: "deletePart", repeatability: .unsafe)
  }
}

extension Endpoint where API == KitchenSinkClient, Request == [Tree], Response == [String: String] {
  /// `PUT /things/{thing_id}/parts/{request}`
  public static func replaceParts(
    thingID: String,
    requestValue: ReplaceParts.ReplacePartsRequest
  ) -> Self {
    .put("/things/\(thingID)/parts/\(requestValue)", id: "replaceParts", repeatability: .unsafe)
  }
}

extension Endpoint where API == KitchenSinkClient, Request == JSONValue, Response == JSONValue {
  /// `PATCH /things/{thing_id}/parts/{request}`
  public static func patchAnything(thingID: String, requestValue: String) -> Self {
    .patch("/things/\(thingID)/parts/\(requestValue)", id: "patchAnything", repeatability: .unsafe)
  }
}
