/// Renders a string or an integer of which some values are known: a struct with a static for each.
struct OpenEnumRenderer {
  let type: TypePlan
  let values: [EnumValuePlan]
  let base: Enumeration.Base

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public struct \(type.name): \(type.conformances(base.conformance)) {
      /// The \(base.noun) as it is on the wire.
      public let rawValue: \(base.type)

      /// Makes a value from its \(base.noun) on the wire, listed or not.
      public init(rawValue: \(base.type)) { self.rawValue = rawValue }

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

  /// Computed, since a constant costs the compiler twice as much, and a `String` literal again.
  private func render(_ value: EnumValuePlan) -> SwiftSource {
    let literal = value.isText ? value.wire.literal : value.wire
    let argument = base == .strings ? literal : "rawValue: \(literal)"
    return """
      \(.comment(Documentation(value.comment)))
      \(.accessor("public static var \(value.name): Self", .init("Self(", [.init(argument)], ")")))
      """
  }
}

extension Enumeration.Base {
  fileprivate var conformance: String {
    switch self {
    case .strings: "OpenEnum"
    case .integers: "OpenIntegerEnum"
    case .values: "OpenValueEnum"
    }
  }

  fileprivate var type: String {
    switch self {
    case .strings: "String"
    case .integers: "Int"
    case .values: "JSONValue"
    }
  }

  fileprivate var noun: String {
    switch self {
    case .strings: "text"
    case .integers: "integer"
    case .values: "value"
    }
  }
}

extension EnumValuePlan {
  fileprivate var comment: String {
    let wire =
      self.wire.isEmpty
      ? "The empty text." : "`\(self.wire.literal.dropFirst().dropLast())` on the wire."
    return description.map { "\($0)\n\n\(wire)" } ?? wire
  }
}
