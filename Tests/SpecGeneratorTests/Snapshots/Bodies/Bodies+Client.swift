// Generated from Accepted/Bodies.json. To change it, change the spec.

public import CheckoutCore

/// Bodies that need not be sent, or may be null.
public struct BodiesClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Bodies",
    environmentPrefix: "BODIES",
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

/// What a call of ``BodiesClient`` throws.
public typealias BodiesError = APIError<JSONValue>

extension Server where API == BodiesClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension BodiesClient {
  /// Calls `POST /sendOptional`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptional(
    _ request: Note? = nil,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(request), to: .sendOptional, options: options)
  }

  /// Calls `POST /sendOptionalForm`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalForm(
    _ request: Note? = nil,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(request), to: .sendOptionalForm, options: options)
  }

  /// Calls `POST /sendOptionalText`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalText(
    _ request: String? = nil,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(request), to: .sendOptionalText, options: options)
  }

  /// Calls `POST /sendOptionalBytes`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalBytes(
    _ request: BinaryContent? = nil,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(request), to: .sendOptionalBytes, options: options)
  }

  /// Calls `POST /sendOptionalParts`.
  ///
  /// - Parameters:
  ///   - request: The form, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalParts(
    _ request: SendOptionalParts.Request = .init(),
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(request, to: .sendOptionalParts, options: options)
  }

  /// Calls `POST /sendOptionalBeside`.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalBeside(
    _ request: SendOptionalBeside.Request = .init(),
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(request, to: .sendOptionalBeside, options: options)
  }

  /// Calls `POST /sendNullable`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendNullable(
    _ request: Note?,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(orNull: request), to: .sendNullable, options: options)
  }

  /// Calls `POST /sendNullableBeside`.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendNullableBeside(
    _ request: SendNullableBeside.Request = .init(),
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(request, to: .sendNullableBeside, options: options)
  }

  /// Calls `POST /sendNullableList`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendNullableList(
    _ request: [String]?,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(orNull: request), to: .sendNullableList, options: options)
  }

  /// Calls `POST /sendOptionalNullable`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendOptionalNullable(
    _ request: Note? = nil,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(.init(request), to: .sendOptionalNullable, options: options)
  }

  /// Calls `POST /sendAnything`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``BodiesError``; its `effect` says whether anything happened.
  public func sendAnything(
    _ request: JSONValue,
    options: CallOptions = .init()
  ) async throws(BodiesError) {
    _ = try await send(request, to: .sendAnything, options: options)
  }
}

extension Endpoint where API == BodiesClient, Request == OptionalBody<Note>, Response == NoContent {
  /// `POST /sendOptional`
  public static var sendOptional: Self {
    .post("/sendOptional", id: "sendOptional", repeatability: .unsafe)
  }
}

extension Endpoint where API == BodiesClient, Request == OptionalBody<Note>, Response == NoContent {
  /// `POST /sendOptionalForm`
  public static var sendOptionalForm: Self {
    .post("/sendOptionalForm", id: "sendOptionalForm", repeatability: .unsafe, content: .form())
  }
}

extension Endpoint
where API == BodiesClient, Request == OptionalBody<String>, Response == NoContent {
  /// `POST /sendOptionalText`
  public static var sendOptionalText: Self {
    .post(
      "/sendOptionalText",
      id: "sendOptionalText",
      repeatability: .unsafe,
      content: .text("text/plain")
    )
  }
}

extension Endpoint
where API == BodiesClient, Request == OptionalBody<BinaryContent>, Response == NoContent {
  /// `POST /sendOptionalBytes`
  public static var sendOptionalBytes: Self {
    .post(
      "/sendOptionalBytes",
      id: "sendOptionalBytes",
      repeatability: .unsafe,
      content: .bytes("application/pdf")
    )
  }
}

extension Endpoint
where API == BodiesClient, Request == SendOptionalParts.Request, Response == NoContent {
  /// `POST /sendOptionalParts`
  public static var sendOptionalParts: Self {
    .post(
      "/sendOptionalParts",
      id: "sendOptionalParts",
      repeatability: .unsafe,
      content: .multipart
    )
  }
}

extension Endpoint
where API == BodiesClient, Request == SendOptionalBeside.Request, Response == NoContent {
  /// `POST /sendOptionalBeside`
  public static var sendOptionalBeside: Self {
    .post("/sendOptionalBeside", id: "sendOptionalBeside", repeatability: .unsafe)
  }
}

extension Endpoint where API == BodiesClient, Request == OptionalBody<Note>, Response == NoContent {
  /// `POST /sendNullable`
  public static var sendNullable: Self {
    .post("/sendNullable", id: "sendNullable", repeatability: .unsafe)
  }
}

extension Endpoint
where API == BodiesClient, Request == SendNullableBeside.Request, Response == NoContent {
  /// `POST /sendNullableBeside`
  public static var sendNullableBeside: Self {
    .post("/sendNullableBeside", id: "sendNullableBeside", repeatability: .unsafe)
  }
}

extension Endpoint
where API == BodiesClient, Request == OptionalBody<[String]>, Response == NoContent {
  /// `POST /sendNullableList`
  public static var sendNullableList: Self {
    .post("/sendNullableList", id: "sendNullableList", repeatability: .unsafe)
  }
}

extension Endpoint where API == BodiesClient, Request == OptionalBody<Note>, Response == NoContent {
  /// `POST /sendOptionalNullable`
  public static var sendOptionalNullable: Self {
    .post("/sendOptionalNullable", id: "sendOptionalNullable", repeatability: .unsafe)
  }
}

extension Endpoint where API == BodiesClient, Request == JSONValue, Response == NoContent {
  /// `POST /sendAnything`
  public static var sendAnything: Self {
    .post("/sendAnything", id: "sendAnything", repeatability: .unsafe)
  }
}
