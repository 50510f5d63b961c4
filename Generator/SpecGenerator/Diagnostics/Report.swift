/// Collects the problems of a document, so that all of them are shown at once.
struct Report {
  private(set) var diagnostics: [Diagnostic] = []
  /// What was left out without harm, each once, with the first place of it.
  private(set) var remarks: [Diagnostic.Note] = []

  /// Notes that something of the document is not rendered.
  mutating func remark(_ message: String, at range: SourceRange) {
    guard !remarks.contains(where: { $0.message == message }) else { return }
    remarks.append(Diagnostic.Note(range: range, message: message))
  }

  mutating func refuse(
    _ message: String, at range: SourceRange, remedy: String, notes: [Diagnostic.Note] = []
  ) {
    refuse(Diagnostic(message, at: range, remedy: remedy, notes: notes))
  }

  mutating func refuse(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Throws what was collected, each problem once and in the order of the document.
  ///
  /// - Parameter source: The file, where it is not the spec.
  func finish(in source: SourceText? = nil) throws(Refusal) {
    guard !diagnostics.isEmpty else { return }
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }
    throw Refusal(
      diagnostics: unique.sorted {
        ($0.range.start, $0.message) < ($1.range.start, $1.message)
      }, source: source)
  }
}
