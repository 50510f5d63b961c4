public import HTTPTypes

/// One operation of an API: where it is, and what it takes and returns.
///
/// The first parameter ties it to its client, so that it cannot be sent through another. Generated
/// code makes one per operation; ``APIClient/send(_:to:options:)`` calls it.
public struct Endpoint<API: APIClient, Request: EndpointRequest, Response: EndpointResponse>:
  Sendable
{
  /// The operation's id in the spec, which errors and logs name.
  public var id: String { parts.id }
  /// The HTTP method.
  public var method: HTTPRequest.Method { parts.method }
  /// The path below the server's address.
  public var path: RequestPath { parts.path }
  /// Whether a call may be sent again.
  public var repeatability: Repeatability { parts.repeatability }
  /// Where the result sits in the answer.
  public var envelope: ResultEnvelope { parts.envelope }
  /// The form in which it takes the body of a request.
  public var content: RequestContent { parts.content }
  /// The form in which it answers.
  public var answer: ResponseContent { parts.answer }
  /// Which of several bodies a refusal has, by its status, where that is not as the client says.
  public var problems: [String: String]? { parts.problems }
  /// The server of this operation, where it is not the client's. It gives way to a server that
  /// was passed to the client.
  public var server: Server<API>? { parts.server.map { Server(parts: $0) } }
  /// How a request of this operation proves whose it is, where that is not as the profile says.
  public var authentication: APIProfile.Authentication? { parts.authentication }

  /// All of it behind one reference, which a call copies in place of a dozen.
  let parts: EndpointParts

  /// Makes an endpoint.
  public init(
    _ method: HTTPRequest.Method, _ path: RequestPath, id: String, repeatability: Repeatability,
    content: RequestContent = .json, answer: ResponseContent = .json,
    problems: [String: String]? = nil, envelope: ResultEnvelope = .body,
    server: Server<API>? = nil, authentication: APIProfile.Authentication? = nil
  ) {
    parts = EndpointParts(
      id: id, method: method, path: path, repeatability: repeatability, envelope: envelope,
      content: content, answer: answer, problems: problems, server: server?.parts,
      authentication: authentication)
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
