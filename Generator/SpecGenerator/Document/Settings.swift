/// The settings of a spec, in a file beside it: which operations are wanted.
///
/// ```json
/// { "operations": ["createOrder"], "tags": ["Refunds"], "paths": ["/v1/checkout/*"] }
/// ```
///
/// An operation is rendered if one of these lists has it, and with it the types that it uses. An
/// empty object renders everything.
///
/// ```json
/// { "operations": ["retrieveOrder"], "expand": ["customer"] }
/// ```
///
/// Where only a part is wanted, an object that an id may be expanded to is JSON, and so is an object
/// with an id that a refusal holds, unless `expand` lists its schema or something else uses it.
package struct Settings: Sendable {
  private static let members = ["operations", "tags", "paths", "expand"]

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
          remedy: "The settings are \"operations\", \"tags\", \"paths\" and \"expand\".")
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
    for (list, node) in entries {
      let text = node.string ?? ""
      if list == "expand" {
        checkExpanded(text, at: node.range, in: root, &report)
      } else if !Self.selects(list, text, in: root) {
        report.refuse(
          "\(text.quoted) selects no operation", at: node.range,
          remedy: "Correct it, or remove it: the spec has no such entry in \(list.quoted).")
      }
    }
    try report.finish(in: source)
  }

  private func checkExpanded(
    _ schema: String, at range: SourceRange, in root: JSONNode, _ report: inout Report
  ) {
    if !selection.isPartial {
      report.refuse(
        "\"expand\" stands alone", at: range,
        remedy: "Remove it: without a list of operations every id has the type of its object.")
    } else if root["components"]?["schemas"]?[schema] == nil {
      report.refuse(
        "components/schemas has no \(schema.quoted)", at: range,
        remedy: "Correct it, or remove it: \"expand\" lists schemas by their names in the spec.")
    }
  }

  /// Refuses schemas that nothing in the wanted operations may be expanded to.
  func check(against document: Document) throws(Refusal) {
    guard let source else { return }
    let known = Set(document.expandables.flatMap(\.schemas))
    var report = Report()
    for (list, node) in entries where list == "expand" && !known.contains(node.string ?? "") {
      report.refuse(
        "nothing is expanded to \(node.string?.quoted ?? node.kind)", at: node.range,
        remedy:
          "Remove it: no wanted operation has an id of such an object, or it has a type anyway."
      )
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
