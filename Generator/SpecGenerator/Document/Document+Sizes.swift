extension Document {
  /// The words of memory from which on a value is kept elsewhere.
  static let maximumWords = 16

  /// Measures the components that are types, those that others hold first.
  mutating func measure() {
    for component in components where isNamedType(component.key) {
      var path = [component.key]
      while let key = path.last {
        let open = DirectParts(of: key, in: self).parts.map(\.key).filter { part in
          sizes[part] == nil && containment?.closes(key, part) != true
        }
        if let next = open.first {
          path.append(next)
          continue
        }
        path.removeLast()
        guard let schema = self.component(key)?.schema else { continue }
        sizes[key] = content(of: schema, in: key)
      }
    }
  }

  /// About how many words of memory a value takes where it is stored.
  func words(of schema: Schema, in owner: String?) -> Int {
    if let reference = schema.reference {
      if isNamedType(reference) { return sizes[reference] ?? 1 }
      return component(reference).map { words(of: $0.schema, in: owner) } ?? 1
    }
    return content(of: schema, in: owner)
  }

  private func content(of schema: Schema, in owner: String?) -> Int {
    switch try? schema.shape() {
    case .object: return schema.properties.reduce(1) { $0 + words(of: $1, in: owner) }
    case .union:
      let largest = schema.alternatives.map { words(of: $0, in: owner) }.max() ?? 1
      return isIndirect(schema, in: owner) ? 1 : largest + 1
    case .clearable(let value): return words(of: value, in: owner)
    case .array, .map: return 1
    default: return 2
    }
  }

  private func words(of property: Property, in owner: String?) -> Int {
    let words = self.words(of: property.schema, in: owner)
    let isOptional = !property.isRequired || allowsNull(property.schema)
    return isOptional && isKeptElsewhere(property.schema, in: owner) ? 1 : words
  }

  /// Whether a union keeps its values elsewhere: one leads back to it, or they are large together.
  func isIndirect(_ schema: Schema, in owner: String?) -> Bool {
    if schema.alternatives.contains(where: { holds($0, closing: owner) }) { return true }
    guard !isOurs else { return false }
    return schema.alternatives.reduce(0) { $0 + words(of: $1, in: owner) } > Self.maximumWords
  }
}
