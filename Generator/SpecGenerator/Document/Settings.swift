/// The settings of a spec, in a file beside it: which operations are wanted.
///
/// ```json
/// { "operations": ["createOrder"], "tags": ["Refunds"], "paths": ["/v1/checkout/*"] }
/// ```
///
/// An operation is rendered if one of the lists has it, and with it the types that it uses. An empty
/// object renders everything.
package struct Settings: Sendable {
  private static let members = ["operations", "tags", "paths"]

  /// The file, which diagnostics show.
  private var source: SourceText?
  private var entries: [(list: String, node: JSONNode)] = []

  /// Wants everything.
  package init() {}

  /// Reads the file.
  ///
  /// - Throws: ``Refusal`` with everything that has no meaning.
  package init(from source: SourceText) throws(Refusal) {
    self.source = source
    let root: JSONNode
    do throws(JSONSyntaxError) {
      root = try JSONNode.parse(source.bytes)
    } catch {
      throw Refusal(diagnostics: [Diagnostic(error)], source: source)
    }
    var report = Report()
    if root.object == nil {
      report.refuse(
        "the settings are \(root.kind)", at: root.range,
        remedy: "They are an object of lists: { \"operations\": [\"createOrder\"] }.")
    }
    for member in root.object ?? [] {
      guard Self.members.contains(member.name) else {
        report.refuse(
          "there is no setting \(member.name.quoted)", at: member.nameRange,
          remedy: "The settings are \"operations\", \"tags\" and \"paths\".")
        continue
      }
      for node in texts(of: member, &report) { entries.append((member.name, node)) }
    }
    try report.finish(in: source)
  }

  private func texts(of member: JSONMember, _ report: inout Report) -> [JSONNode] {
    let texts = (member.value.array ?? []).filter { $0.string?.isEmpty == false }
    if texts.isEmpty || texts.count != member.value.array?.count {
      report.refuse(
        "\(member.name.quoted) is no list of names", at: member.value.range,
        remedy: "It is an array of strings, at least one.")
    }
    return texts
  }

  /// Refuses what selects nothing: a name that was mistyped would make the client smaller, silently.
  func check(against root: JSONNode) throws(Refusal) {
    guard let source else { return }
    var report = Report()
    for (list, node) in entries where !Self.selects(list, node.string ?? "", in: root) {
      report.refuse(
        "\(node.string?.quoted ?? node.kind) selects no operation", at: node.range,
        remedy: "Correct it, or remove it: the spec has no such entry in \(list.quoted).")
    }
    try report.finish(in: source)
  }

  private static func selects(_ list: String, _ text: String, in root: JSONNode) -> Bool {
    var selection = Selection.everything
    selection.add(text, to: list)
    return (root["paths"]?.object ?? []).contains { path in
      (path.value.object ?? []).contains { method in
        selection.includes(method.value, method: method.name, path: path.name)
      }
    }
  }

  var selection: Selection {
    var selection = Selection.everything
    for (list, node) in entries { selection.add(node.string ?? "", to: list) }
    return selection
  }
}

/// Which operations of a document are wanted.
struct Selection: Sendable {
  static let everything = Selection()

  private var operations: Set<String> = []
  private var tags: Set<String> = []
  private var paths: [String] = []

  /// Whether only a part of the document is wanted.
  var isPartial: Bool { !operations.isEmpty || !tags.isEmpty || !paths.isEmpty }

  fileprivate mutating func add(_ text: String, to list: String) {
    switch list {
    case "operations": operations.insert(text)
    case "tags": tags.insert(text)
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
