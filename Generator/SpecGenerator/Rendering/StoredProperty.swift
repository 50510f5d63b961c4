/// Renders a stored property with its comment.
struct StoredProperty {
  let keyword: String
  let property: PropertyPlan

  func render(in type: TypePlan) -> SwiftSource {
    """
    \(.comment(property.documentation))
    \(.pair("public \(keyword) \(property.name):", property.declaredType.text(in: type.path)))
    """
  }
}

extension PropertyPlan {
  /// The parameter of the memberwise initialiser.
  func parameter(in type: TypePlan) -> String {
    "\(name): \(declaredType.text(in: type.path))\(isChange ? " = .keep" : isOptional ? " = nil" : "")"
  }
}
