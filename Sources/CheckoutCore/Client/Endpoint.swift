public import HTTPTypes

/// One operation of an API: where it is, and what it takes and returns.
///
/// The first parameter ties it to its client, so that it cannot be sent through another. Generated
/// code makes one per operation; ``APIClient/send(_:to:options:)`` calls it.
public struct Endpoint<API: APIClient, Request: EndpointRequest, Response: EndpointResponse>:
  Sendable
{
  /// The operation's id in the spec, which errors and logs name.
  public let id: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// The path below the server's address.
  public let path: RequestPath
  /// Whether a call may be sent again.
  public let repeatability: Repeatability
  /// Where the result sits in the answer.
  public let envelope: ResultEnvelope
  /// The form in which it takes the body of a request.
  public let content: RequestContent
  /// The form in which it answers.
  public let answer: ResponseContent
  /// Which of several bodies a refusal has, by its status, where that is not as the client says.
  public let problems: [String: String]?
  /// The server of this operation, where it is not the client's. It gives way to a server that
  /// was passed to the client.
  public let server: Server<API>?
  /// How a request of this operation proves whose it is, where that is not as the profile says.
  public let authentication: APIProfile.Authentication?

  /// Makes an endpoint.
  public init(
    _ method: HTTPRequest.Method, _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) {
    self.method = method
    self.path = path
    self.id = id
    self.repeatability = repeatability
    self.content = content
    self.answer = answer
    self.problems = problems
    self.envelope = envelope
    self.server = server
    self.authentication = authentication
  }

  /// Makes a `GET` endpoint.
  public static func get(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) -> Self {
    Self(
      .get, path, id: id, repeatability: repeatability, content: content, answer: answer,
      problems: problems, envelope: envelope, server: server, authentication: authentication)
  }

  /// Makes a `POST` endpoint.
  public static func post(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) -> Self {
    Self(
      .post, path, id: id, repeatability: repeatability, content: content, answer: answer,
      problems: problems, envelope: envelope, server: server, authentication: authentication)
  }

  /// Makes a `PUT` endpoint.
  public static func put(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) -> Self {
    Self(
      .put, path, id: id, repeatability: repeatability, content: content, answer: answer,
      problems: problems, envelope: envelope, server: server, authentication: authentication)
  }

  /// Makes a `PATCH` endpoint.
  public static func patch(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) -> Self {
    Self(
      .patch, path, id: id, repeatability: repeatability, content: content, answer: answer,
      problems: problems, envelope: envelope, server: server, authentication: authentication)
  }

  /// Makes a `DELETE` endpoint.
  public static func delete(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) -> Self {
    Self(
      .delete, path, id: id, repeatability: repeatability, content: content, answer: answer,
      problems: problems, envelope: envelope, server: server, authentication: authentication)
  }
}
