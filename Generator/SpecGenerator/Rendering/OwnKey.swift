/// Renders the key that a request names itself by, where it has one.
///
/// A property of its name would not do: it may be one that is always there, or in the body.
enum OwnKey {
  static func render(_ type: TypePlan) -> SwiftSource {
    guard let key = type.ownKey else { return SwiftSource() }
    return """

      /// The key that the request names itself by: a call sends it in the operation's header too.
      public var ownIdempotencyKey: String? { \(key) }
      """
  }
}
