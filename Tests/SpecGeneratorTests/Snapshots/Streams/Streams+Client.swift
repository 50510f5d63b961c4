// Generated from Accepted/Streams.json. To change it, change the spec.

public import CheckoutCore

/// Answers that are server-sent events.
public struct StreamsClient: PublicAPIClient {
  /// What the provider refuses a request with.
  public typealias Problem = Failure

  /// The name, servers and authentication that the spec gives this API.
  public static let profile = APIProfile(
    name: "Streams",
    environmentPrefix: "STREAMS",
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

/// What a call of ``StreamsClient`` throws.
public typealias StreamsError = APIError<Failure>

extension Server where API == StreamsClient {
  /// `https://api.example.com`
  public static var primary: Self {
    .init(scheme: .https, host: "api.example.com")
  }
}

extension StreamsClient {
  /// Watches an order.
  ///
  /// - Parameters:
  ///   - id: `id` in the path.
  ///   - request: What the query and the headers say.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: What happens to the order.
  /// - Throws: ``StreamsError``; its `effect` says whether anything happened.
  public func watchOrder(
    id: String,
    _ request: WatchOrder.Request = .init(),
    options: CallOptions = .init()
  ) async throws(StreamsError) -> EventStream<OrderEvent> {
    try await stream(request, to: .watchOrder(id: id), options: options)
  }

  /// Calls `GET /log`.
  ///
  /// - Parameters:
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: Lines of the log.
  /// - Throws: ``StreamsError``; its `effect` says whether anything happened.
  public func watchLog(
    options: CallOptions = .init()
  ) async throws(StreamsError) -> EventStream<String> {
    try await stream(to: .watchLog, options: options)
  }

  /// Calls `POST /answers`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The answer.
  /// - Throws: ``StreamsError``; its `effect` says whether anything happened.
  public func createAnswer(
    _ request: CreateAnswer.Request,
    options: CallOptions = .init()
  ) async throws(StreamsError) -> OrderEvent {
    try await send(request, to: .createAnswer, options: options).value
  }

  /// Calls `POST /answers`.
  ///
  /// - Parameters:
  ///   - request: What is sent.
  ///   - options: Timeout, deadline, retries and headers of this call.
  /// - Returns: The events, one after the other.
  /// - Throws: ``StreamsError``; its `effect` says whether anything happened.
  public func createAnswerStream(
    _ request: CreateAnswer.Request,
    options: CallOptions = .init()
  ) async throws(StreamsError) -> EventStream<CreateAnswer.Event> {
    try await stream(request, to: .createAnswerStream, options: options)
  }
}

extension Endpoint
where API == StreamsClient, Request == WatchOrder.Request, Response == EventStream<OrderEvent> {
  /// `GET /orders/{id}/events`
  public static func watchOrder(id: String) -> Self {
    .get("/orders/\(id)/events", id: "watchOrder", repeatability: .safe, answer: .events)
  }
}

extension Endpoint
where API == StreamsClient, Request == NoRequest, Response == EventStream<String> {
  /// `GET /log`
  public static var watchLog: Self {
    .get("/log", id: "watchLog", repeatability: .safe, answer: .text("text/event-stream"))
  }
}

extension Endpoint
where API == StreamsClient, Request == CreateAnswer.Request, Response == OrderEvent {
  /// `POST /answers`
  public static var createAnswer: Self {
    .post("/answers", id: "createAnswer", repeatability: .unsafe)
  }
}

extension Endpoint
where
  API == StreamsClient,
  Request == CreateAnswer.Request,
  Response == EventStream<CreateAnswer.Event>
{
  /// `POST /answers`
  public static var createAnswerStream: Self {
    .post("/answers", id: "createAnswer", repeatability: .unsafe, answer: .events)
  }
}
