// Generated from Accepted/Workshop.json. To change it, change the spec.

public import CheckoutCore

/// An API that its users host, with answers in an envelope.
///
/// It has no server unless one is passed. The address of your workshop.
public struct WorkshopClient: SelfHostedAPIKeyClient {
  /// What the provider refuses a request with.
  public typealias Problem = WorkshopProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Workshop",
    environmentPrefix: "WORKSHOP",
    authentication: .bearer
  )

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``WorkshopClient`` throws.
public typealias WorkshopError = APIError<WorkshopProblem>

extension Server where API == WorkshopClient {
  /// `https://status.example.com/v1`
  ///
  /// The status page.
  public static var status: Self {
    .init(scheme: .https, host: "status.example.com", path: "/v1")
  }
}

extension WorkshopClient {
  /// Calls `POST /jobs`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The new job.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func createJob(
    _ request: CreateJob.Request,
    options: CallOptions = .init()
  ) async throws(WorkshopError) -> Job {
    try await send(request, to: .createJob, options: options).value
  }

  /// Calls `GET /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The job.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func retrieveJob(
    id: StringOrInteger,
    options: CallOptions = .init()
  ) async throws(WorkshopError) -> Job {
    try await send(to: .retrieveJob(id: id), options: options).value
  }

  /// Calls `DELETE /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func deleteJob(id: String, options: CallOptions = .init()) async throws(WorkshopError) {
    _ = try await send(to: .deleteJob(id: id), options: options)
  }

  /// Calls `GET /health`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: How it is.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func retrieveHealth(
    options: CallOptions = .init()
  ) async throws(WorkshopError) -> RetrieveHealth.Response {
    try await send(to: .retrieveHealth, options: options).value
  }

  /// Calls `GET /news`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The news.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func listNews(
    options: CallOptions = .init()
  ) async throws(WorkshopError) -> [ListNews.ResponseItem] {
    try await send(to: .listNews, options: options).value
  }

  /// Calls `GET /search`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The best job, or none.
  /// - Throws: ``WorkshopError``; its `effect` says whether anything happened.
  public func searchJobs(options: CallOptions = .init()) async throws(WorkshopError) -> Job? {
    try await send(to: .searchJobs, options: options).value
  }
}

extension ResultEnvelope {
  /// Where answers have their result, unless an operation says otherwise.
  fileprivate static let standard = Self(member: "data", refused: .unless("code", 0))
}

extension Endpoint where API == WorkshopClient, Request == CreateJob.Request, Response == Job {
  /// `POST /jobs`
  public static var createJob: Self {
    .post("/jobs", id: "createJob", repeatability: .unsafe, envelope: .standard)
  }
}

extension Endpoint where API == WorkshopClient, Request == NoRequest, Response == Job {
  /// `GET /jobs/{id}`
  public static func retrieveJob(id: StringOrInteger) -> Self {
    .get("/jobs/\(id)", id: "retrieveJob", repeatability: .safe, envelope: .standard)
  }
}

extension Endpoint where API == WorkshopClient, Request == NoRequest, Response == NoContent {
  /// `DELETE /jobs/{id}`
  public static func deleteJob(id: String) -> Self {
    .delete("/jobs/\(id)", id: "deleteJob", repeatability: .unsafe)
  }
}

extension Endpoint
where API == WorkshopClient, Request == NoRequest, Response == RetrieveHealth.Response {
  /// `GET /health`
  public static var retrieveHealth: Self {
    .get(
      "/health",
      id: "retrieveHealth",
      repeatability: .safe,
      server: .status,
      authentication: .keyless
    )
  }
}

extension Endpoint
where API == WorkshopClient, Request == NoRequest, Response == [ListNews.ResponseItem] {
  /// `GET /news`
  public static var listNews: Self {
    .get(
      "/news",
      id: "listNews",
      repeatability: .safe,
      envelope: .init(member: "items", refused: .when("state", "closed")),
      server: .status,
      authentication: .keyless
    )
  }
}

extension Endpoint where API == WorkshopClient, Request == NoRequest, Response == Job? {
  /// `GET /search`
  public static var searchJobs: Self {
    .get("/search", id: "searchJobs", repeatability: .safe, envelope: .init(member: "best"))
  }
}
