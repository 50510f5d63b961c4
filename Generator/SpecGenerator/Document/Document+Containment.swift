/// Which types contain themselves. A struct of Swift cannot; somewhere on the way round, a value is
/// kept elsewhere.
struct Containment: Sendable {
  private struct Edge: Hashable {
    var owner: String
    var part: String
  }

  /// How many types may hold each other. What is deeper is kept elsewhere, as if it closed a round:
  /// compilers and stacks have their limits.
  private static let maximumHeight = 48
  /// How many components may stand for each other without a type between.
  fileprivate static let maximumAliases = 100

  private var closing: Set<Edge> = []
  private var heights: [String: Int] = [:]
  /// The components that stand for themselves, with no type on the way round.
  private(set) var circles: [String] = []

  /// Follows what components hold directly: neither through arrays and maps, which keep their
  /// elements elsewhere, nor through ids that may be objects.
  init(of document: Document) {
    var finished: Set<String> = []
    for component in document.components where !finished.contains(component.key) {
      var open: Set<String> = [component.key]
      let parts = parts(of: component.key, in: document)
      var path = [(key: component.key, parts: parts, rest: parts)]
      while let last = path.indices.last {
        guard let part = path[last].rest.popLast() else {
          finish(path[last].key, parts: path[last].parts)
          finished.insert(path[last].key)
          open.remove(path[last].key)
          path.removeLast()
          continue
        }
        if open.contains(part) {
          closing.insert(Edge(owner: path[last].key, part: part))
        } else if !finished.contains(part) {
          open.insert(part)
          let parts = self.parts(of: part, in: document)
          path.append((part, parts, parts))
        }
      }
    }
  }

  private mutating func finish(_ key: String, parts: [String]) {
    var height = 0
    for part in parts where !closes(key, part) {
      let other = heights[part] ?? 0
      if other < Self.maximumHeight {
        height = max(height, other)
      } else {
        closing.insert(Edge(owner: key, part: part))
      }
    }
    heights[key] = height + 1
  }

  private mutating func parts(of key: String, in document: Document) -> [String] {
    let parts = DirectParts(of: key, in: document)
    circles += parts.circles
    return parts.types.reversed()
  }

  /// Whether a component holds another in a way that leads back to itself.
  func closes(_ owner: String?, _ part: String) -> Bool {
    owner.map { closing.contains(Edge(owner: $0, part: part)) } ?? false
  }
}

/// The types that values of a component hold in themselves. What has no type of its own stands for
/// what it holds.
private struct DirectParts {
  let document: Document
  var types: [String] = []
  var circles: [String] = []
  private var via: Set<String> = []

  init(of key: String, in document: Document) {
    self.document = document
    guard let schema = document.component(key)?.schema else { return }
    if !document.isNamedType(key) { via.insert(key) }
    collect(schema)
  }

  private mutating func collect(_ schema: Schema) {
    if let reference = schema.reference { return follow(reference) }
    guard schema.wrapper != .expandable else { return }
    for property in schema.properties { collect(property.schema) }
    for alternative in schema.alternatives { collect(alternative) }
    if let items = schema.items { collectElement(items) }
    if case .schema(let value) = schema.additional { collectElement(value) }
  }

  private mutating func follow(_ reference: String) {
    if document.isNamedType(reference) { return types.append(reference) }
    guard let target = document.component(reference)?.schema else { return }
    guard via.count < Containment.maximumAliases, via.insert(reference).inserted else {
      return circles.append(reference)
    }
    collect(target)
    via.remove(reference)
  }

  /// An element is kept elsewhere, so only what is no type goes on here: it is written out, and has
  /// to end somewhere.
  private mutating func collectElement(_ element: Schema) {
    if let reference = element.reference {
      if !document.isNamedType(reference) { follow(reference) }
    } else if element.properties.isEmpty, element.alternatives.isEmpty {
      collect(element)
    }
  }
}

extension Document {
  /// Whether a component becomes a type; the others are written out where they are used.
  func isNamedType(_ name: String) -> Bool { namedTypes.contains(name) }

  /// Whether a component holds another in a way that leads back to itself.
  func closes(_ owner: String?, _ part: String) -> Bool {
    containment?.closes(owner, part) == true
  }

  /// Whether a property's value leads back to the component that it is part of.
  func holds(_ schema: Schema, closing owner: String?) -> Bool {
    if let reference = schema.reference {
      if isNamedType(reference) { return closes(owner, reference) }
      return component(reference).map { holds($0.schema, closing: owner) } ?? false
    }
    guard schema.wrapper == .clearable, let value = schema.alternatives.first else { return false }
    return holds(value, closing: owner)
  }

  /// Whether everything that a schema refers to was read: not so where an id may be an object that
  /// nobody has asked for.
  func isWhole(_ schema: Schema) -> Bool {
    if let reference = schema.reference { return component(reference) != nil }
    return schema.alternatives.allSatisfy(isWhole)
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
  }
}
