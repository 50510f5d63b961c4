extension Document {
  /// Whether a component becomes a type; the others are written out where they are used.
  func isNamedType(_ name: String) -> Bool { namedTypes.contains(name) }

  /// Whether a value is better kept elsewhere: it leads back to the component that it is part of, or
  /// is so large that each copy of what it is part of would cost.
  func isKeptElsewhere(_ schema: Schema, in owner: String?) -> Bool {
    holds(schema, closing: owner) || !isOurs && words(of: schema, in: owner) > Self.maximumWords
  }

  /// Whether a value holds another that leads back to the component that it is part of.
  func holds(_ schema: Schema, closing owner: String?) -> Bool {
    guard let owner else { return false }
    if let reference = schema.reference {
      if isNamedType(reference) { return containment?.closes(owner, reference) == true }
      return component(reference).map { holds($0.schema, closing: owner) } ?? false
    }
    // What is one of several is kept elsewhere by the union itself.
    guard schema.alternatives.isEmpty || schema.wrapper == .clearable else { return false }
    return (schema.properties.map(\.schema) + schema.alternatives).contains {
      holds($0, closing: owner)
    }
  }

  /// Looks at every component once: which ones become types, and which of these contain themselves.
  mutating func indexTypes() {
    namedTypes = Set(
      components.filter { component in
        switch try? component.schema.shape() {
        case .object, .openEnum, .union: true
        default: false
        }
      }.map(\.key))
    containment = Containment(of: self)
    // What goes round without an end has no size, and is refused.
    if containment?.circles.isEmpty == true { measure() }
  }
}
