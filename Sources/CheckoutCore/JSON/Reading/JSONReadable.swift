/// A type that reads itself from a JSON value.
public protocol JSONReadable: EndpointResponse, Sendable {
  /// Reads the value.
  ///
  /// - Throws: ``JSONError`` with the place and the reason if the value is not of this type.
  init(from element: JSONElement) throws(JSONError)
}

extension JSONReadable {
  /// Reads a value from JSON text.
  ///
  /// - Parameters:
  ///   - json: UTF-8 text of one JSON value.
  ///   - limits: The most bytes and levels that the text may have.
  /// - Throws: ``JSONError`` with the place and the reason if the text is not JSON or not this
  ///   type.
  public init(
    json: some Collection<UInt8>, limits: JSONLimits = .init()
  ) throws(JSONError) {
    try self.init(from: JSONElement(json: json, limits: limits))
  }

  /// Reads a value from JSON text.
  ///
  /// - Throws: ``JSONError`` with the place and the reason, as for bytes.
  public init(json: String, limits: JSONLimits = .init()) throws(JSONError) {
    try self.init(json: Array(json.utf8), limits: limits)
  }
}
