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
  /// - Parameters:
  ///   - source: The spec.
  ///   - settings: What of it is wanted; all of it by default.
  /// - Returns: The files of ``OutputFiles``, in that order; the same for the same spec.
  /// - Throws: ``Refusal`` with every problem of the spec.
  package func generate(
    from source: SourceText, settings: Settings = .init()
  ) throws(Refusal) -> [GeneratedFile] {
    try generateWithRemarks(from: source, settings: settings).files
  }

  /// Does the same, and tells what was left out without harm.
  package func generateWithRemarks(
    from source: SourceText, settings: Settings = .init()
  ) throws(Refusal) -> (files: [GeneratedFile], remarks: [Diagnostic.Note]) {
    let tree = try read(source)
    try settings.check(against: tree)
    var report = Report()
    let document = try check(tree, of: source, settings, &report)
    let plan = try plan(document)
    return (FileRenderer(name: name, source: source).render(plan), report.remarks)
  }

  private func read(_ source: SourceText) throws(Refusal) -> JSONNode {
    do throws(JSONSyntaxError) {
      return try JSONNode.parse(source.bytes)
    } catch {
      throw Refusal(diagnostics: [Diagnostic(error)])
    }
  }

  private func check(
    _ tree: JSONNode, of source: SourceText, _ settings: Settings, _ report: inout Report
  ) throws(Refusal) -> Document {
    let isOurs = source.shortPath.hasPrefix("Specs/")
    guard
      let document = DocumentReader.read(
        tree, isOurs: isOurs, selection: settings.selection, report: &report)
    else {
      throw Refusal(diagnostics: report.diagnostics)
    }
    for check in Check.all { check.run(document, &report) }
    try report.finish()
    try settings.check(against: document)
    return document
  }

  private func plan(_ document: Document) throws(Refusal) -> APIPlan {
    var report = Report()
    let plan = Planner.plan(document, names: APINames(api: name), report: &report)
    try report.finish()
    return plan
  }
}
