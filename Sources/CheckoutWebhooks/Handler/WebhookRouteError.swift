/// Says that two routes of a handler are for one type.
public struct WebhookRouteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The type.
  public let typeName: String

  init(duplicate typeName: String) { self.typeName = typeName }

  /// The problem and the remedy.
  public var description: String {
    "Two routes are for events of type \(typeName). Make one of them."
  }
}
