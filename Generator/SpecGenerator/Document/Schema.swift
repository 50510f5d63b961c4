/// A schema: a JSON value as its keywords describe it.
struct Schema: Sendable {
  /// What `additionalProperties` says about members that are not listed.
  indirect enum Additional: Sendable {
    case unstated
    case anything
    case refused
    case schema(Schema)
  }

  /// How a value can be more than its alternative says.
  enum Wrapper: Sendable {
    /// The id of an object, or the object itself.
    case expandable
    /// A value, or the empty text that clears it.
    case clearable
  }

  /// The keywords, those of all parts together where there are several.
  var node: JSONNode
  /// Whether it is of one of our own specs, which say more than others have to.
  var isOurs = false
  /// What messages call it: the name of the property, parameter or component.
  var label: String
  var annotations: Annotations { Annotations(of: node) }
  /// The component that `$ref` points to.
  var reference: String?
  /// What `type` lists, without `null`.
  var types: [String] = []
  /// Whether `null` is a value too, in the words of 3.0 or of 3.1.
  var isNullable = false
  var properties: [Property] = []
  /// Holds one schema, or none; an array because a struct cannot hold itself.
  private(set) var itemSchemas: [Schema] = []
  var additional = Additional.unstated
  /// What `oneOf` or `anyOf` lists, unless all it says is that `null` is a value too.
  var alternatives: [Schema] = []
  /// What the only alternative is wrapped in.
  var wrapper: Wrapper?

  init(node: JSONNode, label: String) {
    self.node = node
    self.label = label
  }

  var items: Schema? {
    get { itemSchemas.first }
    set { itemSchemas = newValue.map { [$0] } ?? [] }
  }

  var format: String? { node["format"]?.string }
  var values: [JSONNode]? { node["enum"]?.array }
  /// `const`: the only value.
  var constant: JSONNode? { node["const"] }
  /// `x-money`: what a number counts. Whether there is such a scale is for a check.
  var money: String? { node["x-money"]?.string }
  /// `x-lenient`: optional members that do not fit their types read as absent.
  var isLenient: Bool { node["x-lenient"]?.bool == true }
  var letterCase: String? { node["x-letter-case"]?.string }

  /// Where a keyword's value stands, or the whole schema where the keyword is absent.
  func range(of keyword: String) -> SourceRange { node[keyword]?.range ?? node.range }
}

/// A listed member of an object.
struct Property: Sendable {
  var name: String
  var nameRange: SourceRange
  var schema: Schema
  var isRequired: Bool

  /// The value that the member has in every object, if it is such a member: text, an integer, true
  /// or false.
  var constant: JSONNode? {
    guard isRequired, !schema.isNullable, schema.values == nil, let value = schema.constant,
      value.isPlain
    else { return nil }
    return value
  }

  /// `x-aliases`: other names under which the member may come.
  var aliases: [String] { schema.node["x-aliases"]?.array?.compactMap(\.string) ?? [] }
}
