/// A call that the API answers.
struct Operation: Sendable {
  var node: JSONNode
  /// `get`, `post` …, as the key of the path item.
  var method: String
  var methodRange: SourceRange
  var path: PathTemplate
  var pathRange: SourceRange
  var annotations: Annotations
  var parameters: [Parameter] = []
  var body: Body?
  var responses: [Response] = []
  /// The servers of this operation alone.
  var servers: [ServerDescription] = []
  /// What this operation requires, where it is not what the document does.
  var security: Security?
  /// The security scheme that it asks for where that is not the client's.
  var foreignScheme: String?

  /// What the operation is called, or else what it does: `GET /orders/{id}`.
  var id: String? { node["operationId"]?.string?.ifAny }

  /// What its method is called after: a document need not name its operations.
  var name: String { id ?? "\(method) \(path.words)" }

  /// What messages call the operation: `POST /sessions`.
  var label: String { "\(method.uppercased()) \(path.text)" }

  func parameters(in place: String) -> [Parameter] { parameters.filter { $0.place == place } }
}

/// A parameter of an operation, or of all operations of a path.
struct Parameter: Sendable {
  var node: JSONNode
  var name: String
  /// `path`, `query`, `header` or `cookie`; anything else is refused by a check.
  var place: String
  var isRequired: Bool
  /// The schema of the value, also of one that is described as `content`.
  var schema: Schema?
  var annotations: Annotations
  /// How the value is written; `nil` where OpenAPI has no such style, which a check refuses.
  var style: WireStyle?
  /// The form of a value that is described as `content`.
  var content: [MediaType] = []

  var nameRange: SourceRange { node["name"]?.range ?? node.range }
}

/// What a request carries.
struct Body: Sendable {
  var node: JSONNode
  var annotations: Annotations
  /// Whether a request is nothing without it.
  var isRequired = false
  var content: [MediaType] = []
}

/// What an operation answers with one status or range of statuses.
struct Response: Sendable {
  /// `200`, `4XX`, `default`.
  var status: String
  var statusRange: SourceRange
  var annotations: Annotations
  var content: [MediaType] = []

  var isSuccess: Bool { status.hasPrefix("2") }
  var isError: Bool { status.hasPrefix("4") || status.hasPrefix("5") || status == "default" }
}

/// One of the forms in which a body may come.
struct MediaType: Sendable {
  var name: String
  var nameRange: SourceRange
  var schema: Schema?
  /// How members of a form are sent, by their names.
  var encoding: [String: Encoding] = [:]
}
