/// Renders a string of which some values are known: a struct with a static for each.
struct OpenEnumRenderer {
  let type: TypePlan
  let values: [EnumValuePlan]

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public struct \(type.name): OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      \(values.map(render).stacked)

      /// The values that the spec lists, in its order.
      \(allCases)
    }
    """
  }

  private var allCases: SwiftSource {
    .list(
      "public static let allCases: [Self] = [", values.map { ".\($0.name.afterDot)" }, "]",
      isArray: true)
  }

  private func render(_ value: EnumValuePlan) -> SwiftSource {
    """
    /// \(value.comment)
    \(.list("public static let \(value.name) = Self(", ["rawValue: \(value.wire.literal)"], ")"))
    """
  }
}

extension EnumValuePlan {
  /// The spec has no words for single values.
  fileprivate var comment: String {
    wire.isEmpty ? "The empty text." : "`\(wire.literal.dropFirst().dropLast())` on the wire."
  }
}
