/// One of several answers of an operation that succeeds, told apart by its status.
struct AnswerCasePlan: Sendable {
  var name: String
  /// `200`, `2XX` or `default`.
  var status: String
  /// `nil` where it has no content.
  var type: TypeReference?
  /// Whether the content is text, and not JSON.
  var isText = false
  var documentation: Documentation
}

/// One of several bodies with which an API refuses requests.
struct ProblemCasePlan: Sendable {
  var name: String
  /// The name by which endpoints say which status has it.
  var key: String
  /// Where the spec describes it.
  var comment: String
  var type: TypeReference
}
