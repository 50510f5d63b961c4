/// A schema: a JSON value as its keywords describe it.
struct Schema: Sendable {
  /// What `additionalProperties` says about members that are not listed.
  indirect enum Additional: Sendable {
    case unstated
    case anything
    case refused
    case schema(Schema)
  }

  var node: JSONNode
  /// What messages call it: the name of the property, parameter or component.
  var label: String
  var annotations: Annotations
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

  init(node: JSONNode, label: String) {
    self.node = node
    self.label = label
    annotations = Annotations(of: node)
  }

  var items: Schema? {
    get { itemSchemas.first }
    set { itemSchemas = newValue.map { [$0] } ?? [] }
  }

  var format: String? { node["format"]?.string }
  var values: [JSONNode]? { node["enum"]?.array }
  /// `const`: the only text that the value has.
  var constant: String? { node["const"]?.string }
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

  /// The text that the member has in every object, if it is such a member.
  var constant: String? {
    isRequired && !schema.isNullable && schema.values == nil ? schema.constant : nil
  }

  /// `x-aliases`: other names under which the member may come.
  var aliases: [String] { schema.node["x-aliases"]?.array?.compactMap(\.string) ?? [] }
}
