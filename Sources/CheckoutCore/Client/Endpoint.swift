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

  /// Makes an endpoint.
  public init(
    _ method: HTTPRequest.Method, _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) {
    self.method = method
    self.path = path
    self.id = id
    self.repeatability = repeatability
    self.envelope = envelope
  }

  /// Makes a `GET` endpoint.
  public static func get(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) -> Self {
    Self(.get, path, id: id, repeatability: repeatability, envelope: envelope)
  }

  /// Makes a `POST` endpoint.
  public static func post(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) -> Self {
    Self(.post, path, id: id, repeatability: repeatability, envelope: envelope)
  }

  /// Makes a `PUT` endpoint.
  public static func put(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) -> Self {
    Self(.put, path, id: id, repeatability: repeatability, envelope: envelope)
  }

  /// Makes a `PATCH` endpoint.
  public static func patch(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) -> Self {
    Self(.patch, path, id: id, repeatability: repeatability, envelope: envelope)
  }

  /// Makes a `DELETE` endpoint.
  public static func delete(
    _ path: RequestPath, id: String, repeatability: Repeatability,
    envelope: ResultEnvelope = .body
  ) -> Self {
    Self(.delete, path, id: id, repeatability: repeatability, envelope: envelope)
  }
}
