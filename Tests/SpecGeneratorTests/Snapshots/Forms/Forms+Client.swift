// Generated from Accepted/Forms.json. To change it, change the spec.

public import CheckoutCore

/// Bodies that are not `application/json`.
public struct FormsClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = JSONValue

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Forms",
    environmentPrefix: "FORMS",
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

/// What a call of ``FormsClient`` throws.
public typealias FormsError = APIError<JSONValue>

extension Server where API == FormsClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension FormsClient {
  /// Calls `GET /checkout/sessions`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func listSessions(options: CallOptions = .init()) async throws(FormsError) {
    _ = try await send(to: .listSessions, options: options)
  }

  /// Calls `POST /checkout/sessions`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func createSession(
    _ request: CreateSession.Request,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .createSession, options: options)
  }

  /// Calls `POST /plain`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func createPlain(
    _ request: CreatePlain.Request,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .createPlain, options: options)
  }

  /// Calls `PUT /plain`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func replacePlain(
    _ request: ReplacePlain.Request,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .replacePlain, options: options)
  }

  /// Calls `PATCH /plain`.
  ///
  /// - Parameters:
  ///   - request: The body, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func patchPlain(
    _ request: PatchPlain.Request,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .patchPlain, options: options)
  }

  /// Calls `POST /lone`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func sendText(_ request: String, options: CallOptions = .init()) async throws(FormsError) {
    _ = try await send(request, to: .sendText, options: options)
  }

  /// Calls `PUT /lone`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func sendMark(_ request: Mark, options: CallOptions = .init()) async throws(FormsError) {
    _ = try await send(request, to: .sendMark, options: options)
  }

  /// Calls `PATCH /lone`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func sendObject(
    _ request: [String: JSONValue],
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .sendObject, options: options)
  }

  /// Calls `DELETE /lone`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func sendNumber(
    _ request: JSONNumber,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .sendNumber, options: options)
  }

  /// Calls `POST /files`.
  ///
  /// - Parameters:
  ///   - request: The form, and what goes beside it.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func createFile(
    _ request: CreateFile.Request,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .createFile, options: options)
  }

  /// Calls `PUT /files`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func replaceFile(
    _ request: BinaryContent,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .replaceFile, options: options)
  }

  /// Calls `PATCH /files`.
  ///
  /// - Parameters:
  ///   - request: The lines to append.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``FormsError``; its `effect` says whether anything happened.
  public func appendToFile(
    _ request: String,
    options: CallOptions = .init()
  ) async throws(FormsError) {
    _ = try await send(request, to: .appendToFile, options: options)
  }
}

extension Endpoint where API == FormsClient, Request == NoRequest, Response == NoContent {
  /// `GET /checkout/sessions`
  public static var listSessions: Self {
    .get("/checkout/sessions", id: "listSessions", repeatability: .safe)
  }
}

extension Endpoint
where API == FormsClient, Request == CreateSession.Request, Response == NoContent {
  /// `POST /checkout/sessions`
  public static var createSession: Self {
    .post(
      "/checkout/sessions",
      id: "createSession",
      repeatability: .unsafe,
      content: .form(.deepObject)
    )
  }
}

extension Endpoint where API == FormsClient, Request == CreatePlain.Request, Response == NoContent {
  /// `POST /plain`
  public static var createPlain: Self {
    .post("/plain", id: "createPlain", repeatability: .unsafe, content: .form())
  }
}

extension Endpoint
where API == FormsClient, Request == ReplacePlain.Request, Response == NoContent {
  /// `PUT /plain`
  public static var replacePlain: Self {
    .put(
      "/plain",
      id: "replacePlain",
      repeatability: .unsafe,
      content: .form(
        .members,
        ("tags", .spaceDelimited),
        ("customer", .deepObject),
        ("other", .form.joined),
        ("data", .json)
      )
    )
  }
}

extension Endpoint where API == FormsClient, Request == PatchPlain.Request, Response == NoContent {
  /// `PATCH /plain`
  public static var patchPlain: Self {
    .patch(
      "/plain",
      id: "patchPlain",
      repeatability: .unsafe,
      content: .json("application/merge-patch+json")
    )
  }
}

extension Endpoint where API == FormsClient, Request == String, Response == NoContent {
  /// `POST /lone`
  public static var sendText: Self {
    .post("/lone", id: "sendText", repeatability: .unsafe)
  }
}

extension Endpoint where API == FormsClient, Request == Mark, Response == NoContent {
  /// `PUT /lone`
  public static var sendMark: Self {
    .put("/lone", id: "sendMark", repeatability: .unsafe)
  }
}

extension Endpoint where API == FormsClient, Request == [String: JSONValue], Response == NoContent {
  /// `PATCH /lone`
  public static var sendObject: Self {
    .patch("/lone", id: "sendObject", repeatability: .unsafe)
  }
}

extension Endpoint where API == FormsClient, Request == JSONNumber, Response == NoContent {
  /// `DELETE /lone`
  public static var sendNumber: Self {
    .delete("/lone", id: "sendNumber", repeatability: .unsafe)
  }
}

extension Endpoint where API == FormsClient, Request == CreateFile.Request, Response == NoContent {
  /// `POST /files`
  public static var createFile: Self {
    .post("/files", id: "createFile", repeatability: .unsafe, content: .multipart)
  }
}

extension Endpoint where API == FormsClient, Request == BinaryContent, Response == NoContent {
  /// `PUT /files`
  public static var replaceFile: Self {
    .put("/files", id: "replaceFile", repeatability: .unsafe, content: .bytes("application/pdf"))
  }
}

extension Endpoint where API == FormsClient, Request == String, Response == NoContent {
  /// `PATCH /files`
  public static var appendToFile: Self {
    .patch("/files", id: "appendToFile", repeatability: .unsafe, content: .text("text/csv"))
  }
}
