/// Renders the types inside of another, below its members.
enum NestedTypes {
  static func render(_ type: TypePlan) -> SwiftSource {
    guard !type.nested.isEmpty else { return SwiftSource() }
    return """

      \(type.nested.map(TypeRenderer().render).spaced)
      """
  }
}
