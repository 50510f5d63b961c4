/// A place where bytes stop being JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong, as a phrase: `expected "," or "}" after a member`.
  package var problem: String
  /// What to do about it, in a sentence.
  package var remedy: String
  package var range: SourceRange

  package init(problem: String, remedy: String, range: SourceRange) {
    self.problem = problem
    self.remedy = remedy
    self.range = range
  }
}
