public import HTTPTypes

/// What a middleware knows of a call.
public struct CallContext: Hashable, Sendable {
  /// The API's name.
  public let api: String
  /// The operation's id in the spec.
  public let operationID: String
  /// The HTTP method.
  public let method: HTTPRequest.Method
  /// Whether the call may be sent again.
  public let repeatability: Repeatability
  /// Whether the provider recognises the call by a key that it is sent with.
  public var hasIdempotencyKey: Bool {
    if case .keyed = repeatability { true } else { false }
  }
}

extension Call {
  /// What middleware knows of this call.
  var context: CallContext {
    CallContext(
      api: API.profile.name, operationID: endpoint.id, method: endpoint.method,
      repeatability: repeatability)
  }
}
