/// The form of a request's body, where it is not `application/json`.
enum ContentPlan: Sendable {
  case json(String)
  case text(String)
  case bytes(String)
  case multipart
  /// A form, with the style of what is no text in it, and the members that have another.
  case form(WireStyle?, others: [(name: String, style: WireStyle)])
}
