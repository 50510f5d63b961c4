/// Renders a stored property with its comment.
struct StoredProperty {
  let keyword: String
  let property: PropertyPlan

  func render(in type: TypePlan) -> SwiftSource {
    """
    \(.comment(property.documentation))
    \(.pair("\(declaration) \(property.name):", property.declaredType.text(in: type.path)))
    """
  }

  /// A wrapper needs a variable; what is only read cannot be changed from outside all the same.
  private var declaration: String {
    guard property.isBoxed else { return "public \(keyword)" }
    return keyword == "let" ? "@Boxed public private(set) var" : "@Boxed public var"
  }
}

extension PropertyPlan {
  /// The parameter of the memberwise initialiser.
  func parameter(in type: TypePlan) -> String {
    "\(name): \(declaredType.text(in: type.path))\(isChange ? " = .keep" : isOptional ? " = nil" : "")"
  }
}
