/// Why no code was made from a document: all of its problems, in its order.
package struct Refusal: Error, Sendable {
  package let diagnostics: [Diagnostic]
  /// The file that they are in, where it is not the spec.
  private let source: SourceText?

  package init(diagnostics: [Diagnostic], source: SourceText? = nil) {
    self.diagnostics = diagnostics
    self.source = source
  }

  /// The problems as a compiler prints them, each with the lines it is about.
  package func rendered(for source: SourceText) -> String {
    let source = self.source ?? source
    return diagnostics.map { $0.rendered(for: source) }.joined(separator: "\n")
  }
}
