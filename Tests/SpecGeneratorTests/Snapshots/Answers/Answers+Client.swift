// Generated from Accepted/Answers.json. To change it, change the spec.

public import CheckoutCore

/// Answers of every form, and refusals that differ.
public struct AnswersClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = AnswersProblem

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Answers",
    environmentPrefix: "ANSWERS",
    authentication: .keyless
  )

  /// Which of its bodies a refusal has, by the status.
  public static let problems: [String: String] = ["404": "Missing", "default": "Failure"]

  /// The server that is used unless another is passed: `.primary`.
  public static var defaultServer: Server<Self> { .primary }

  /// The key, server, transport and defaults that every call of this client shares.
  public let connection: APIConnection<Self>

  /// Makes a client from a connection.
  public init(connection: APIConnection<Self>) {
    self.connection = connection
  }
}

/// What a call of ``AnswersClient`` throws.
public typealias AnswersError = APIError<AnswersProblem>

extension Server where API == AnswersClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension AnswersClient {
  /// Calls `POST /jobs`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: What the provider answers, by its status.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func createJob(
    _ request: Job,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> CreateJob.Response {
    try await send(request, to: .createJob, options: options).value
  }

  /// Calls `GET /jobs`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: All jobs.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func listJobs(options: CallOptions = .init()) async throws(AnswersError) -> [Job] {
    try await send(to: .listJobs, options: options).value
  }

  /// Calls `GET /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The job.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func retrieveJob(
    id: String,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> Job? {
    try await send(to: .retrieveJob(id: id), options: options).value
  }

  /// Calls `PUT /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: What the provider answers, by its status.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func replaceJob(
    id: String,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> ReplaceJob.Response {
    try await send(to: .replaceJob(id: id), options: options).value
  }

  /// Calls `DELETE /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func deleteJob(id: String, options: CallOptions = .init()) async throws(AnswersError) {
    _ = try await send(to: .deleteJob(id: id), options: options)
  }

  /// Calls `GET /jobs/{id}/report`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The report.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func exportReport(
    id: String,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> String {
    try await send(to: .exportReport(id: id), options: options).value
  }

  /// Calls `POST /jobs/{id}/report`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The report.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func printReport(
    id: String,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> BinaryContent {
    try await send(to: .printReport(id: id), options: options).value
  }

  /// Calls `PUT /jobs/{id}/report`.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The name.
  /// - Throws: ``AnswersError``; its `effect` says whether anything happened.
  public func findReportName(
    id: String,
    options: CallOptions = .init()
  ) async throws(AnswersError) -> String? {
    try await send(to: .findReportName(id: id), options: options).value
  }
}

extension Endpoint where API == AnswersClient, Request == Job, Response == CreateJob.Response {
  /// `POST /jobs`
  public static var createJob: Self {
    .post(
      "/jobs",
      id: "createJob",
      repeatability: .unsafe,
      answer: .json("application/json, text/plain, application/pdf"),
      problems: [
        "404": "Missing",
        "422": "createJobProblem422",
        "4XX": "Failure",
        "503": "",
        "default": "Failure",
      ]
    )
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == [Job] {
  /// `GET /jobs`
  public static var listJobs: Self {
    .get("/jobs", id: "listJobs", repeatability: .safe, answer: .json("application/vnd.jobs+json"))
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == Job? {
  /// `GET /jobs/{id}`
  public static func retrieveJob(id: String) -> Self {
    .get("/jobs/\(id)", id: "retrieveJob", repeatability: .safe)
  }
}

extension Endpoint
where API == AnswersClient, Request == NoRequest, Response == ReplaceJob.Response {
  /// `PUT /jobs/{id}`
  public static func replaceJob(id: String) -> Self {
    .put("/jobs/\(id)", id: "replaceJob", repeatability: .unsafe)
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == NoContent {
  /// `DELETE /jobs/{id}`
  public static func deleteJob(id: String) -> Self {
    .delete("/jobs/\(id)", id: "deleteJob", repeatability: .unsafe)
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == String {
  /// `GET /jobs/{id}/report`
  public static func exportReport(id: String) -> Self {
    .get("/jobs/\(id)/report", id: "exportReport", repeatability: .safe, answer: .text("text/csv"))
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == BinaryContent {
  /// `POST /jobs/{id}/report`
  public static func printReport(id: String) -> Self {
    .post(
      "/jobs/\(id)/report",
      id: "printReport",
      repeatability: .unsafe,
      answer: .bytes("application/pdf")
    )
  }
}

extension Endpoint where API == AnswersClient, Request == NoRequest, Response == String? {
  /// `PUT /jobs/{id}/report`
  public static func findReportName(id: String) -> Self {
    .put(
      "/jobs/\(id)/report",
      id: "findReportName",
      repeatability: .unsafe,
      answer: .text("text/plain")
    )
  }
}
