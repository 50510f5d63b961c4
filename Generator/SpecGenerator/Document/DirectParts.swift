/// The types that values of a component hold in themselves. What has no type of its own stands for
/// what it holds.
struct DirectParts {
  struct Part {
    var key: String
    /// Whether it can be kept elsewhere: it may be absent, or is one of several alternatives.
    var isOptional: Bool
  }

  /// How many components may stand for each other without a type between.
  private static let maximumAliases = 100

  private(set) var parts: [Part] = []
  /// The components that stand for themselves, with no type on the way round.
  private(set) var circles: [String] = []
  private let document: Document
  private var via: Set<String> = []

  init(of key: String, in document: Document) {
    self.document = document
    guard let schema = document.component(key)?.schema else { return }
    if !document.isNamedType(key) { via.insert(key) }
    collect(schema, isOptional: false)
  }

  private mutating func collect(_ schema: Schema, isOptional: Bool) {
    if let reference = schema.reference { return follow(reference, isOptional) }
    guard schema.wrapper != .expandable else { return }
    for property in schema.properties {
      let mayBeAbsent = !property.isRequired || document.allowsNull(property.schema)
      collect(property.schema, isOptional: isOptional || mayBeAbsent)
    }
    for alternative in schema.alternatives {
      collect(alternative, isOptional: isOptional || schema.wrapper == nil)
    }
    if let items = schema.items { collectElement(items) }
    if case .schema(let value) = schema.additional { collectElement(value) }
  }

  private mutating func follow(_ reference: String, _ isOptional: Bool) {
    if document.isNamedType(reference) {
      if let index = parts.firstIndex(where: { $0.key == reference }) {
        parts[index].isOptional = parts[index].isOptional && isOptional
      } else {
        parts.append(Part(key: reference, isOptional: isOptional))
      }
      return
    }
    guard let target = document.component(reference)?.schema else { return }
    guard via.count < Self.maximumAliases, via.insert(reference).inserted else {
      return circles.append(reference)
    }
    collect(target, isOptional: isOptional)
    via.remove(reference)
  }

  /// An element is kept elsewhere, so only what is no type goes on here: it is written out, and has
  /// to end somewhere.
  private mutating func collectElement(_ element: Schema) {
    if let reference = element.reference {
      if !document.isNamedType(reference) { follow(reference, true) }
    } else if element.properties.isEmpty, element.alternatives.isEmpty {
      collect(element, isOptional: true)
    }
  }
}
