extension DocumentReader {
  /// Reads the schemas that something leads to, and those that they lead to in turn. Our own specs,
  /// and documents of schemas alone, are read whole.
  mutating func readComponents(into document: inout Document) {
    if let components = root["components"] { _ = members(of: components, as: .components) }
    let declared = entries(of: root["components"]?["schemas"], "schemas")
    if isOurs || document.operations.isEmpty && document.webhooks.isEmpty {
      for member in declared { schemas.ask(for: member.name, node: member.value) }
    }

    var read: [String: SchemaComponent] = [:]
    repeat {
      while let (key, node) = schemas.next() {
        read[key] = SchemaComponent(
          key: key, name: key, nameRange: node.range,
          schema: readSchema(node, label: Self.title(of: key)))
      }
      completeExpandables()
    } while schemas.isWaiting
    for member in declared {
      guard var component = read.removeValue(forKey: member.name) else { continue }
      component.nameRange = member.nameRange
      document.components.append(component)
    }
    // Schemas elsewhere in the document are called after the last step of the way to them.
    for var component in read.values.sorted(by: { $0.nameRange.start < $1.nameRange.start }) {
      component.name = Self.title(of: component.key)
      document.components.append(component)
    }
    document.indexComponents()
    document.completeKinds()
    document.separateDirections()
    document.indexTypes()
  }

  /// The name at the end of a pointer that tells what it leads to: no number, and no keyword.
  private static func title(of key: String) -> String {
    guard key.hasPrefix("#") else { return key }
    guard key.contains("/") else { return String(key.dropFirst()) }
    let keywords: Set<String> = [
      "schema", "items", "properties", "schemas", "content", "application~1json", "allOf", "anyOf",
      "oneOf", "additionalProperties",
    ]
    let steps = key.split(separator: "/").dropFirst()
    let step = steps.last { Int($0) == nil && !keywords.contains(String($0)) }
    return JSONPointer.unescape(step ?? steps.last ?? "schema")
  }
}

/// The schemas that references lead to, in the order in which they are found.
struct ReferencedSchemas {
  typealias Named = (key: String, node: JSONNode)

  private var waiting: [Named] = []
  /// Those that only refusals lead to so far. They are read first, with what they lead to.
  private var waitingOfRefusals: [Named] = []
  private var known: Set<String> = []
  /// Whether what is referred to is wanted as well.
  var isFollowing = true
  /// Whether what is being read is what a part of a document refuses requests with.
  var isOfRefusal = false

  /// Asks for a schema to be read, once.
  mutating func ask(for key: String, node: JSONNode) {
    guard isFollowing else { return }
    let isNew = known.insert(key).inserted
    if isOfRefusal {
      if isNew { waitingOfRefusals.append((key, node)) }
    } else if isNew {
      waiting.append((key, node))
    } else if let index = waitingOfRefusals.firstIndex(where: { $0.key == key }) {
      waiting.append(waitingOfRefusals.remove(at: index))
    }
  }

  /// Whether a schema is asked for, read or not.
  func knows(_ key: String) -> Bool { known.contains(key) }

  var isWaiting: Bool { !waiting.isEmpty || !waitingOfRefusals.isEmpty }

  mutating func next() -> Named? {
    isOfRefusal = !waitingOfRefusals.isEmpty
    return waitingOfRefusals.popLast() ?? waiting.popLast()
  }
}
