/// What a call of an endpoint sends beside its path: query, headers and body.
///
/// Models are the JSON body. A type that has parameters as well writes them one by one.
///
/// Its parameters may be personal data, so it has a description and a mirror that show nothing of
/// them.
public protocol EndpointRequest: Sendable, CustomStringConvertible, CustomReflectable {
  /// Adds query, headers and body to a request.
  func write(to parts: inout RequestParts)

  /// The key that the request names itself by, where it has a member for one. A call sends it in the
  /// operation's header too, unless ``CallOptions/idempotencyKey`` is another.
  var ownIdempotencyKey: String? { get }
}

extension EndpointRequest {
  /// No key.
  public var ownIdempotencyKey: String? { nil }

  /// The type alone.
  public var description: String { "\(Self.self)" }

  /// Shows nothing of the parameters.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The request of an endpoint that takes nothing beside its path.
public struct NoRequest: EndpointRequest {
  /// Makes it.
  public init() {}

  /// Adds nothing.
  public func write(to parts: inout RequestParts) {}
}

extension Array: EndpointRequest where Element: JSONWritable {
  /// Sends the array as the JSON body.
  public func write(to parts: inout RequestParts) { parts.body(self) }
}

extension Dictionary: EndpointRequest where Key == String, Value: JSONWritable {
  /// Sends the dictionary as the JSON body.
  public func write(to parts: inout RequestParts) { parts.body(self) }
}
