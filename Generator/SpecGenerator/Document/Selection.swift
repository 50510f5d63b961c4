/// Which operations of a document are wanted.
struct Selection: Sendable {
  static let everything = Selection()

  private var operations: Set<String> = []
  private var tags: Set<String> = []
  private var paths: [String] = []
  /// The schemas that ids are expanded to, of which the type is wanted as well.
  private(set) var expanded: Set<String> = []

  /// Whether only a part of the document is wanted.
  var isPartial: Bool { !operations.isEmpty || !tags.isEmpty || !paths.isEmpty }

  mutating func add(_ text: String, to list: String) {
    switch list {
    case "operations": operations.insert(text)
    case "tags": tags.insert(text)
    case "expand": expanded.insert(text)
    default: paths.append(text)
    }
  }

  /// Whether an operation is wanted: by its id or as `POST /v1/orders`, by a tag, or by its path, of
  /// which `*` at the end of an entry stands for the rest.
  func includes(_ operation: JSONNode, method: String, path: String) -> Bool {
    guard isPartial else { return true }
    if let id = operation["operationId"]?.string, operations.contains(id) { return true }
    if operations.contains("\(method.uppercased()) \(path)") { return true }
    if operation["tags"]?.array?.contains(where: { tags.contains($0.string ?? "") }) == true {
      return true
    }
    return paths.contains { entry in
      entry.hasSuffix("*") ? path.hasPrefix(entry.dropLast()) : path == entry
    }
  }
}
