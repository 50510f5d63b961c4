/// A type that writes itself as a JSON value.
public protocol JSONWritable: Sendable {
  /// Writes the value.
  func write(to writer: inout JSONWriter)
}

extension JSONWritable {
  /// The value as JSON text in UTF-8: what a request carries, and what to keep in a database.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.takeBytes()
  }
}
