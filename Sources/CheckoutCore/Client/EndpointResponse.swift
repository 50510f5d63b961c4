/// What the body of a successful answer is read as.
public protocol EndpointResponse {
  /// Reads the body.
  ///
  /// - Throws: ``JSONError`` with the place and the reason if the body is not of this type.
  init(body: [UInt8]) throws(JSONError)
}

extension JSONReadable {
  /// Reads the body as JSON. Its size was limited when it was received.
  public init(body: [UInt8]) throws(JSONError) {
    try self.init(from: JSONElement(json: body, limits: .init(bytes: .max)))
  }
}

/// The answer of an endpoint that returns nothing. A body that comes anyway is ignored.
public struct NoContent: EndpointResponse, Hashable, Sendable {
  /// Makes it.
  public init() {}

  /// Ignores the body.
  public init(body: [UInt8]) {}
}
