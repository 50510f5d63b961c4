/// What a call throws: how far it came, whether anything happened, and how to find it again.
///
/// It may be logged. Its description and its debug dump show ids, codes and places, never a key or
/// anything of a body.
public struct APIError<Problem: EndpointResponse & Sendable>: CheckoutFailure {
  /// How far the call came.
  public enum Stage: Sendable {
    /// It was refused here, before anything was sent.
    case invalidRequest(InvalidRequest)
    /// No complete answer came.
    case noResponse(TransportError)
    /// The provider refused it. The problem is `nil` if the body is not one that the spec
    /// describes.
    case rejected(Problem?)
    /// The provider accepted it, but the answer cannot be read.
    case unexpectedResponse(UnexpectedResponse)
  }

  /// How far the call came.
  public let stage: Stage
  /// Whether the call may have taken effect.
  public let effect: Effect
  /// The API's name.
  public let api: String
  /// The operation's id in the spec.
  public let operationID: String
  /// The key that the call was sent with, for operations that have one. A call with the same key is
  /// the same call to the provider.
  public let idempotencyKey: String?
  /// The HTTP status, if an answer came.
  public let status: Int?
  /// The provider's id of the request, if an answer named one.
  public let requestID: String?
  /// How long the provider asks to wait before another try, if its last answer does.
  public let retryAfter: Duration?
  /// What was tried, in order; empty if the call was refused here.
  public internal(set) var attempts: [Attempt]
  /// The exact bytes of the answer's body, if one came. They are shown only if you ask for them.
  public let body: UndisclosedBytes?

  /// The body with which the provider refused the request, if it did and the body can be read.
  public var problem: Problem? {
    if case .rejected(let problem) = stage { problem } else { nil }
  }
}

/// Says why the answer to a request that the provider took cannot be used.
public enum UnexpectedResponse: Hashable, Sendable {
  /// The body is not what the spec says, at the place that the error names.
  case unreadableBody(JSONError)
  /// The answer is a redirect, and redirects are not followed.
  case redirect
  /// The page of a list is one that came before, or leads to one that did. What came so far is what
  /// the provider told.
  case repeatedPage
}

extension UnexpectedResponse: CustomStringConvertible {
  /// The problem in one line.
  public var description: String {
    switch self {
    case .unreadableBody(let error): "\(error)"
    case .redirect: "a redirect, which is not followed: check the server's address"
    case .repeatedPage: "a page that leads back to an earlier one, where the list was left"
    }
  }
}
