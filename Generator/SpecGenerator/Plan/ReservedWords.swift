/// Names that mean something already where a name of the spec would stand.
struct ReservedWords: Sendable {
  let names: Set<String>
  /// What is added to a name that is reserved, at its end.
  let suffix: String
  /// Whether the names start with a capital.
  var areTypes = false

  static let nothing = ReservedWords(names: [], suffix: "", areTypes: true)

  /// Types of a module. A type of the spec that is called like one takes `Model` at its end.
  static let types = ReservedWords(
    names: [
      // Swift's, which generated code names; `Error`, `Never` and the rest it would hide from
      // everything else in the module.
      "String", "Int", "Bool", "Double", "Self", "Any", "AnyObject", "Type", "Protocol", "Error",
      "Never", "Void", "Optional", "Array", "Dictionary", "Set", "Result", "Task", "Character",
      "Sendable", "Hashable", "Equatable", "Codable", "Decodable", "Encodable", "Identifiable",
      // CheckoutCore's, which generated code names.
      "APIError", "APIKeyClient", "Boxed", "Clearable", "Expandable", "JSONMatch", "JSONNumber",
      "OpenValueEnum", "APIProfile", "APIConnection", "PublicAPIClient", "CallOptions",
      "Endpoint", "EndpointRequest", "JSONError", "JSONFieldWriter", "JSONFields", "JSONModel",
      "JSONElement", "JSONObject", "JSONUnion", "JSONValue", "JSONWriter", "NoContent", "NoRequest",
      "BinaryContent", "Change", "EndpointResponse", "EventStream", "OpenEnum", "OpenIntegerEnum",
      "OptionalBody", "PagePosition", "PageRule", "Pages", "ParameterStyle",
      "ReceivedBody", "RequestContent", "RequestParts", "ResponseContent", "SelfHostedAPIKeyClient",
      "SelfHostedPublicAPIClient", "Server",
      "Amount", "Currency", "MicroDollars", "MinorUnits", "StringOrInteger", "Timestamp",
      // CheckoutCore's, which users name beside a type of the spec.
      "APIClient", "APIEnvironment", "APIResponse", "Attempt", "ClientOptions", "Effect",
      "HTTPTransport", "IdempotencyKey", "Repeatability", "RequestPath", "ResultEnvelope",
      "RetryPolicy", "Secret",
      // The generic parameters of `Endpoint` and the client's own type, inside of which a type of
      // that name would be meant.
      "API", "Request", "Response", "Problem",
    ],
    suffix: "Model", areTypes: true)

  /// Properties of a model.
  static let properties = ReservedWords(
    names: [
      // The parameter of `init(from:)` and `encode(to:)`, which would hide it.
      "fields",
      // Requirements and extensions of `JSONModel`. Its methods are no reason: they are told apart
      // by their arguments.
      "additionalMembers", "json", "description", "customMirror", "hashValue",
      // `x.self` is the value itself, and `init` a call.
      "self", "init",
    ],
    suffix: "Value")

  /// Properties of the query, headers and body of an operation.
  static let requestProperties = ReservedWords(
    names: [
      // The parameter of `write(to:)`, which would hide it.
      "parts",
      // Requirements of `EndpointRequest`.
      "description", "customMirror",
      // `x.self` is the value itself, and `init` a call.
      "self", "init",
    ],
    suffix: "Value")

  /// Values of an open enumeration, which are statics.
  static let enumValues = ReservedWords(
    names: [
      // Requirements of `OpenEnum`.
      "rawValue", "allCases", "isKnown", "parameterText",
      // `.none` and `.some` of an optional mean something else, silently.
      "none", "some",
      // `X.self` and `X.Type` are metatypes, and `init` a call.
      "self", "init", "Type", "Protocol",
    ],
    suffix: "Value")

  /// Kinds of a union, which are cases.
  static let unionCases = ReservedWords(
    names: [
      // The case of a kind that the spec does not list.
      "unknown",
      // Requirements and extensions of `JSONUnion`.
      "json", "description", "debugDescription", "hashValue", "hash", "write",
      // `.none` and `.some` of an optional mean something else, silently.
      "none", "some",
      // `X.self` and `X.Type` are metatypes, and `init` a call.
      "self", "init", "Type", "Protocol",
    ],
    suffix: "Kind")

  /// Parameters of a method.
  static let parameters = ReservedWords(
    names: [
      // The other parameters, and what the method calls.
      "request", "options", "send", "stream", "pages", "position",
      "self", "init",
    ],
    suffix: "Value")

  /// Methods of a client, and the statics of `Endpoint` of the same names.
  static let methods = ReservedWords(
    names: [
      // The client's own members, and the calls that make an endpoint.
      "connection", "profile", "defaultServer", "send", "id", "method", "path", "repeatability",
      "envelope", "server", "authentication", "content", "answer", "problems", "stream", "pages",
      "get", "post", "put", "patch", "delete",
      "self", "init",
    ],
    suffix: "Call")

  /// Statics of `Server`.
  static let servers = ReservedWords(
    names: ["scheme", "host", "port", "path", "environment", "self", "init"], suffix: "Server")

  /// Swift's keywords, which are names between backticks.
  static let keywords: Set<String> = [
    "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import",
    "inout", "internal", "let", "operator", "precedencegroup", "private", "protocol",
    "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
    "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for",
    "guard", "if", "in", "repeat", "return", "switch", "throw", "where", "while",
    "as", "await", "false", "is", "nil", "super", "throws", "true", "try",
  ]
}
