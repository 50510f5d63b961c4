/// An operation: a method of the client, and the endpoint that it calls.
struct EndpointPlan: Sendable {
  /// What the caller passes beside the path.
  struct Request: Sendable {
    var type: TypeReference
    /// Whether nothing of it has to be said.
    var hasDefault: Bool
    var presence = BodyPresence.always
    var description: String
  }

  /// A parameter of the path, which is a label of the method.
  struct PathParameter: Sendable {
    var wire: String
    var name: String
    var type: TypeReference
    var description: String
    /// How it is written, unless it is plain text.
    var style: WireStyle?
  }

  /// What `nil` stands for, where the request is a body that need not be sent.
  enum BodyPresence: Sendable {
    case always
    /// Nothing is sent.
    case optional
    /// `null` is sent.
    case nullable
  }

  enum Repeatability: Sendable {
    case safe
    case unsafe
    case keyed(header: String)
  }

  /// The operation's id in the spec.
  var id: String
  var name: String
  var documentation: Documentation
  var isDeprecated: Bool
  /// `get`, `post` …
  var method: String
  var path: PathTemplate
  var pathParameters: [PathParameter]
  var request: Request?
  /// The form of the request's body, unless it is `application/json`.
  var content: ContentPlan?
  /// The form in which it answers, unless that is `application/json`.
  var answer: AnswerForm?
  /// Which of several bodies a refusal has, where that is not as for most operations.
  var problems: [ProblemStatus]?
  /// `nil` where success has no content.
  var response: TypeReference?
  var responseDescription: String
  var repeatability: Repeatability
  /// How the answer is wrapped, where it is.
  var result: ResultRule?
  /// Whether that is how the document says that answers are wrapped.
  var hasStandardResult = false
  /// The static of `Server`, where it is not the client's server.
  var server: String?
  /// How it is called, where that is not as the client calls all others.
  var authentication: Authentication?

  /// The method that reads all pages, where the operation answers with one.
  var pagination: PaginationPlan?

  /// Whether it answers with events, which are read while they come.
  var isStream: Bool {
    if case .events = response { true } else { false }
  }

  /// The method as documentation refers to it: `retrieveSession(id:options:)`.
  var symbol: String {
    let labels = pathParameters.map { "\($0.name.afterDot):" } + (request == nil ? [] : ["_:"])
    return "\(name.afterDot)(\(labels.joined())options:)"
  }
}
