/// The keys that say what OpenAPI cannot, as `Specs/README.md` documents them.
enum DialectKey: String, CaseIterable {
  case aliases = "x-aliases"
  case enumDescriptions = "x-enum-descriptions"
  case enumNames = "x-enum-names"
  case environment = "x-environment"
  case environmentPrefix = "x-environment-prefix"
  case keyPrefixes = "x-key-prefixes"
  case lenient = "x-lenient"
  case letterCase = "x-letter-case"
  case money = "x-money"
  case pagination = "x-pagination"
  case repeatability = "x-repeatability"
  case required = "x-required"
  case result = "x-result"
  case source = "x-source"
  case swiftName = "x-swift-name"
  case unverified = "x-unverified"

  /// Where the key may stand, in a sentence.
  var belongsOn: String {
    switch self {
    case .aliases, .letterCase: "It belongs on a property of an object."
    case .enumDescriptions, .enumNames: "It belongs on a schema with \"enum\"."
    case .environment: "It belongs on a server."
    case .environmentPrefix: "It belongs on the document's info."
    case .keyPrefixes: "It belongs on a security scheme."
    case .lenient: "It belongs on the schema of an object."
    case .money: "It belongs on a schema of a number."
    case .pagination: "It belongs on an operation that returns a list."
    case .repeatability: "It belongs on an operation."
    case .required: "It belongs on the variable that is a server's whole address."
    case .result: "It belongs on an operation, or on the document for all of them."
    case .source, .unverified: "It belongs on what it says the origin of."
    case .swiftName: "It belongs on an operation, a parameter, a schema, a property or a server."
    }
  }

  /// What a value must be, in a sentence.
  var allows: String {
    switch self {
    case .aliases: "It is an array of names, each a string that is not empty."
    case .enumDescriptions: "It is an array of strings, one for each value."
    case .enumNames: "It is an array of Swift identifiers of ASCII letters, one for each value."
    case .environment: "It is \"test\" or \"live\"."
    case .environmentPrefix: "It is capital letters, digits and underscores: \"MY_SHOP\"."
    case .keyPrefixes:
      """
      It is an object of different texts, or arrays of them:
      { "test": "sk_test_", "live": ["sk_live_", "rk_live_"] }.
      """
    case .lenient: "It is true; leave the key out where members are what their types say."
    case .letterCase: "It is \"lower\" or \"upper\"."
    case .money: "It is \"minor-units\", \"micro-dollars\" or \"decimal\"."
    case .pagination:
      """
      It names the parameters, and the members of the result, that pages are asked for and told by:
      { "page": "page", "size": "size", "maximum": 100, "items": "data", "total": "total" },
      { "offset": "skip", "size": "limit", "maximum": 100 },
      { "cursor": "after", "items": "data", "next": "next_cursor" } or
      { "cursor": "after", "items": "data", "last": "id", "more": "has_more" }.
      """
    case .repeatability:
      "It is \"safe\", \"unsafe\" or the header of a key: { \"keyed\": \"Idempotency-Key\" }."
    case .required: "It is true; leave the key out where the address is known."
    case .result:
      """
      It names the "member" that holds the result, and in "refused" what marks a refusal:
      { "member": "code", "unless": 0 }, { "member": "ok", "when": false } or { "absent": "url" }.
      """
    case .source: "It is a string that is not empty: an address, or what else names the source."
    case .swiftName: "It is one Swift identifier of ASCII letters and digits."
    case .unverified: "It is true or false."
    }
  }

  func accepts(_ value: JSONNode) -> Bool {
    switch self {
    case .aliases:
      value.array.map { !$0.isEmpty && $0.allSatisfy { $0.string?.isEmpty == false } } ?? false
    case .enumDescriptions:
      value.array?.allSatisfy { $0.isNull || $0.string?.hasText == true } ?? false
    case .enumNames:
      value.array?.allSatisfy { $0.isNull || $0.string.map(SwiftName.isIdentifier) == true }
        ?? false
    case .environment: ["test", "live"].contains(value.string)
    case .environmentPrefix: value.string.map(Self.isEnvironmentPrefix) ?? false
    case .keyPrefixes: Self.isKeyPrefixes(value)
    case .lenient: value.bool == true
    case .letterCase: ["lower", "upper"].contains(value.string)
    case .money: ["minor-units", "micro-dollars", "decimal"].contains(value.string)
    case .pagination: PaginationRule(value) != nil
    case .repeatability: Self.isRepeatability(value)
    case .required: value.bool == true
    case .result: ResultRule(value) != nil
    case .source: value.string?.isEmpty == false
    case .swiftName: value.string.map(SwiftName.isIdentifier) ?? false
    case .unverified: value.bool != nil
    }
  }

  private static func isEnvironmentPrefix(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    } && text.first?.isLetter == true
  }

  private static func isKeyPrefixes(_ value: JSONNode) -> Bool {
    guard let members = value.object, !members.isEmpty else { return false }
    let prefixes = members.flatMap { $0.value.array ?? [$0.value] }.map(\.string)
    return Set(prefixes).count == prefixes.count
      && prefixes.allSatisfy { $0?.isEmpty == false }
      && members.allSatisfy { member in
        ["test", "live"].contains(member.name) && member.value.array?.isEmpty != true
      }
  }

  private static func isRepeatability(_ value: JSONNode) -> Bool {
    if ["safe", "unsafe"].contains(value.string) { return true }
    guard let members = value.object, members.count == 1, members[0].name == "keyed" else {
      return false
    }
    return members[0].value.string.map(HTTPToken.isValid) ?? false
  }
}
