/// The body of a request that need not have one, or whose body may be `null`.
///
/// The methods of a client take an optional value instead, and make this of it.
public enum OptionalBody<Value: EndpointRequest>: EndpointRequest {
  /// No body, and no `Content-Type`.
  case absent
  /// The JSON text `null`.
  case null
  /// The value.
  case value(Value)

  /// Makes the body of a value; none if it is `nil`.
  public init(_ value: Value?) { self = value.map(Self.value) ?? .absent }

  /// Makes the body of a value; `null` if it is `nil`.
  public init(orNull value: Value?) { self = value.map(Self.value) ?? .null }

  /// Sends the body, if there is one.
  public func write(to parts: inout RequestParts) {
    switch self {
    case .absent: break
    case .null: parts.body(JSONValue.null)
    case .value(let value): value.write(to: &parts)
    }
  }

  /// The key that the value names itself by.
  public var ownIdempotencyKey: String? {
    if case .value(let value) = self { value.ownIdempotencyKey } else { nil }
  }
}
