/// Why no code was made from a document: all of its problems, in its order.
package struct Refusal: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]

  package init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The problems as a compiler prints them, each with the lines it is about.
  package func rendered(for source: SourceText) -> String {
    diagnostics.map { $0.rendered(for: source) }.joined(separator: "\n")
  }
}
