/// What a call of an endpoint sends beside its path: query, headers and body.
///
/// Models are the JSON body. A type that has parameters as well writes them one by one.
///
/// Its parameters may be personal data, so it has a description and a mirror that show nothing of
/// them.
public typealias EndpointRequest = EndpointRequestWriting & CustomStringConvertible
  & CustomReflectable

/// What an ``EndpointRequest`` says itself.
///
/// None of the protocols that hundreds of generated types conform to refines one of the standard
/// library: such a conformance is put together when the program runs, and costs the compiler more
/// than one that it lays out itself. A name for several protocols is as good to conform to.
public protocol EndpointRequestWriting: Sendable {
  /// Adds query, headers and body to a request.
  func write(to parts: inout RequestParts)

  /// The key that the request names itself by, where it has a member for one. A call sends it in the
  /// operation's header too, unless ``CallOptions/idempotencyKey`` is another.
  var idempotencyKey: String? { get }
}

extension EndpointRequestWriting {
  /// No key.
  public var idempotencyKey: String? { nil }

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

extension Array: EndpointRequestWriting where Element: JSONWritable {
  /// Sends the array as the JSON body.
  public func write(to parts: inout RequestParts) { parts.body(self) }
}

extension Dictionary: EndpointRequestWriting where Key == String, Value: JSONWritable {
  /// Sends the dictionary as the JSON body.
  public func write(to parts: inout RequestParts) { parts.body(self) }
}
