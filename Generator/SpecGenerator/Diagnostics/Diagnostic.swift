/// A problem in a spec: the place, what is wrong, and what to do about it.
package struct Diagnostic: Error, Hashable, Sendable {
  /// Another place that belongs to the problem, such as the first of two equal names.
  package struct Note: Hashable, Sendable {
    package var range: SourceRange
    package var message: String
  }

  package var range: SourceRange
  /// A phrase without a full stop, as compilers word it.
  package var message: String
  /// One or two sentences.
  package var remedy: String
  package var notes: [Note]

  package init(_ message: String, at range: SourceRange, remedy: String, notes: [Note] = []) {
    self.range = range
    self.message = message
    self.remedy = remedy
    self.notes = notes
  }
}

extension Diagnostic {
  package init(_ error: JSONSyntaxError) {
    self.init(error.problem, at: error.range, remedy: error.remedy)
  }
}
