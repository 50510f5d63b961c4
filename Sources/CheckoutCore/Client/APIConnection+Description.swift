extension APIConnection: CustomStringConvertible, CustomReflectable {
  /// The server's address; nothing of the key, the transport or the headers.
  public var description: String { "connection to \(server)" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
