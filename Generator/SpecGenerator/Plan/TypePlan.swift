/// A type that is about to be rendered.
struct TypePlan: Sendable {
  enum Kind: Sendable {
    /// A JSON object.
    case model([PropertyPlan], Direction, others: OthersPlan?)
    /// A string or an integer of which some values are known.
    case openEnum([EnumValuePlan], Enumeration.Base)
    /// What an operation answers, by status.
    case answers([AnswerCasePlan])
    /// What an API refuses requests with, by status.
    case problems([ProblemCasePlan])
    /// One of several values; objects may be told apart by a member.
    case union([UnionCasePlan], member: String?)
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
  /// Whether a union contains itself, so that its values are kept elsewhere.
  var isIndirect = false
  /// Whether it is all that an operation sends beside its path.
  var isRequest = false
  /// Where a request has the key that it names itself by: `idempotencyKey`, `body?.idempotencyKey`.
  var ownKey: String?

  var name: String { path.last ?? "" }

  /// What a type conforms to that is JSON.
  func conformances(_ shape: String) -> String { isRequest ? "\(shape), EndpointRequest" : shape }
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
  /// Whether the value is kept elsewhere, since it contains values of this type again.
  var isBoxed = false
  /// `lower` or `upper`: how a currency is spelled when it is sent.
  var letterCase: String?
  /// The literal of what it is in every value that is made here.
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
  /// Whether the value is a string.
  var isText: Bool
  /// What it means, where the spec says so.
  var description: String?
}

/// An alternative of a union.
struct UnionCasePlan: Sendable {
  enum Content: Sendable {
    /// Nothing but this text.
    case text(String)
    /// A value, told by the texts of the union's member, or by being one that `fits`.
    case value(TypeReference, kinds: [String], fits: Bool)
  }

  var name: String
  var content: Content
  var documentation: Documentation
}

/// The members of an object that have a type, and whose names are data.
struct OthersPlan: Sendable {
  var name: String
  var value: TypeReference
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
