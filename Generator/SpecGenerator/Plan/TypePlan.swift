/// A type that is about to be rendered.
struct TypePlan: Sendable {
  enum Kind: Sendable {
    /// A JSON object.
    case model([PropertyPlan], Direction)
    /// A string or an integer of which some values are known.
    case openEnum([EnumValuePlan], Enumeration.Base)
    /// An object of several kinds, told apart by a member.
    case union([UnionCasePlan], member: String)
    /// What an operation answers, by status.
    case answers([AnswerCasePlan])
    /// What an API refuses requests with, by status.
    case problems([ProblemCasePlan])
    /// The query, headers, cookies and body of an operation.
    case parameters([ParameterPlan])
    /// The types of an operation, and nothing else.
    case namespace
  }

  /// The names from the module inwards, its own last.
  var path: [String]
  var documentation: Documentation
  var kind: Kind
  var nested: [TypePlan] = []

  var name: String { path.last ?? "" }
}

/// Who makes the values of a type.
enum Direction: Sendable {
  /// Only the caller: it is part of requests.
  case request
  /// Only the provider: it is part of responses and webhooks.
  case response
  case both
}

/// A property of a model.
struct PropertyPlan: Sendable {
  var name: String
  var wire: String
  /// Other names under which the member may come.
  var aliases: [String] = []
  /// Without the `Optional` around it, if there is one.
  var type: TypeReference
  var isOptional: Bool
  /// Whether `nil` is sent as `null`, since the member must be there.
  var writesNull = false
  /// Whether a value that does not fit reads as absent.
  var isLenient = false
  /// `lower` or `upper`: how a currency is spelled when it is sent.
  var letterCase: String?
  /// The text that it has in every value that is made here.
  var constant: String?
  /// Whether absent and `null` are two things: it is part of a `PATCH`.
  var isChange = false
  var documentation: Documentation

  var declaredType: TypeReference {
    isChange ? .change(type) : isOptional ? .optional(type) : type
  }
}

/// A known value of an open enumeration.
struct EnumValuePlan: Sendable {
  var name: String
  var wire: String
  /// What it means, where the spec says so.
  var description: String?
}

/// A kind of a union.
struct UnionCasePlan: Sendable {
  var name: String
  /// The text by which it is told apart.
  var kind: String
  var type: TypeReference
  var documentation: Documentation
}

/// A stored property of an operation's request that is sent outside of the body, or as the body.
struct ParameterPlan: Sendable {
  enum Place: String, Sendable {
    case query, header, cookie, body
    /// A part of a multipart body.
    case field, file

    var isPartOfForm: Bool { self == .field || self == .file }
  }

  var place: Place
  var property: PropertyPlan
  /// How it is written, unless it is plain text.
  var style: WireStyle?
  /// The media type of a part of a form, where it is stated.
  var mediaType: String?
}
