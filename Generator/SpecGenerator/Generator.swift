/// Makes the Swift code of one API from its spec.
package struct Generator: Sendable {
  /// The API's name, `JoPay`: its types start with it, and so do its files.
  package let name: String

  /// Makes a generator; `nil` if the name cannot start the name of a type, or makes a type's name
  /// that means something else: `API` would make `APIError`.
  package init?(named name: String) {
    let names = APINames(api: name)
    guard SwiftName.isIdentifier(name), name.first?.isUppercase == true,
      !ReservedWords.types.names.contains(names.client),
      !ReservedWords.types.names.contains(names.error)
    else { return nil }
    self.name = name
  }

  /// Reads, checks, plans, names and renders.
  ///
  /// - Returns: The files of ``OutputFiles``, in that order; the same for the same spec.
  /// - Throws: ``Refusal`` with every problem of the spec.
  package func generate(from source: SourceText) throws(Refusal) -> [GeneratedFile] {
    let tree = try read(source)
    let document = try check(tree, of: source)
    let plan = try plan(document)
    return FileRenderer(name: name, source: source).render(plan)
  }

  private func read(_ source: SourceText) throws(Refusal) -> JSONNode {
    do throws(JSONSyntaxError) {
      return try JSONNode.parse(source.bytes)
    } catch {
      throw Refusal(diagnostics: [Diagnostic(error)])
    }
  }

  private func check(_ tree: JSONNode, of source: SourceText) throws(Refusal) -> Document {
    var report = Report()
    guard var document = DocumentReader.read(tree, report: &report) else {
      throw Refusal(diagnostics: report.diagnostics)
    }
    document.isOurs = source.shortPath.hasPrefix("Specs/")
    for check in Check.all { check.run(document, &report) }
    try report.finish()
    return document
  }

  private func plan(_ document: Document) throws(Refusal) -> APIPlan {
    var report = Report()
    let plan = Planner.plan(document, names: APINames(api: name), report: &report)
    try report.finish()
    return plan
  }
}
