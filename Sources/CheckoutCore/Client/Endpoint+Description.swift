import HTTPTypes

extension Endpoint: CustomStringConvertible, CustomReflectable {
  /// The method and the operation's id. The path may hold personal data and is not shown.
  public var description: String { "\(method.rawValue) \(id)" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
