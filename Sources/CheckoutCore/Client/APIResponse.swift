public import HTTPTypes

/// A successful answer: the value, and everything that came with it.
public struct APIResponse<Value> {
  /// The body as a typed value.
  public let value: Value
  /// The HTTP status, 200 to 299.
  public let status: Int
  /// The headers.
  public let headers: HTTPFields
  /// The exact bytes of the body.
  public let body: UndisclosedBytes
  /// The provider's id of the request, to quote to its support.
  public let requestID: String?
  /// What was sent for this answer, in order.
  public let attempts: [Attempt]
}

extension APIResponse: Sendable where Value: Sendable {}
