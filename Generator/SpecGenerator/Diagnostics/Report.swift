/// Collects the problems of a document, so that all of them are shown at once.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func refuse(
    _ message: String, at range: SourceRange, remedy: String, notes: [Diagnostic.Note] = []
  ) {
    refuse(Diagnostic(message, at: range, remedy: remedy, notes: notes))
  }

  mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Throws what was collected, each problem once and in the order of the document.
  func finish() throws(Refusal) {
    guard !diagnostics.isEmpty else { return }
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }
    throw Refusal(
      diagnostics: unique.sorted {
        ($0.range.start, $0.message) < ($1.range.start, $1.message)
      })
  }
}
