/// The settings of a spec, in a file beside it. There are none yet: the file is an empty object.
package struct Settings: Sendable {
  /// Reads the file.
  ///
  /// - Throws: ``Refusal`` with every member, since none has a meaning.
  package init(from source: SourceText) throws(Refusal) {
    let root: JSONNode
    do throws(JSONSyntaxError) {
      root = try JSONNode.parse(source.bytes)
    } catch {
      throw Refusal(diagnostics: [Diagnostic(error)])
    }
    var report = Report()
    if root.object == nil {
      report.refuse(
        "the settings are \(root.kind)", at: root.range, remedy: "They are an object, as yet {}.")
    }
    for member in root.object ?? [] {
      report.refuse(
        "there is no setting \(member.name.quoted)", at: member.nameRange,
        remedy: "There are no settings yet: what changes the code stands in the spec.")
    }
    try report.finish()
  }
}
