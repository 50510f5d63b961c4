/// An OpenAPI document as far as we understand it: what is described, with the places where it
/// stands. References to parameters, bodies and responses are resolved; those to schemas are kept.
struct Document: Sendable {
  var root: JSONNode
  /// Whether the spec is one of our own, for which some rules are stricter.
  var isOurs = false
  var version: JSONNode?
  var info: Info
  var servers: [ServerDescription] = []
  var security: Security
  var operations: [Operation] = []
  var webhooks: [Webhook] = []
  /// The schemas of `components`, in their order.
  var components: [SchemaComponent] = []
  /// Every object that was read, with what it was read as.
  var objects: [DocumentObject] = []
  /// The ids that may be expanded to objects, where only a part of the document was read.
  var expandables: [ExpandableReference] = []

  /// The component that a reference means.
  func component(_ name: String) -> SchemaComponent? {
    index[name].map { components[$0] }
  }

  /// Where a component is among the components.
  func position(of key: String) -> Int? { index[key] }

  private(set) var index: [String: Int] = [:]
  /// The components that become types, after ``indexTypes()``.
  var namedTypes: Set<String> = []
  var containment: Containment?
  /// About how many words of memory values of these types take.
  var sizes: [String: Int] = [:]

  mutating func indexComponents() {
    for (position, component) in components.enumerated() { index[component.key] = position }
  }
}

/// A schema with a name, in `components/schemas`.
struct SchemaComponent: Sendable {
  /// What references call it: its name, or a pointer to another place of the document.
  var key: String
  var name: String
  var nameRange: SourceRange
  var schema: Schema
  /// Whether it is the shape of what is sent, beside another for what is received.
  var isSentShape = false

  /// What the document's references call it.
  var writtenKey: String { isSentShape ? String(key.dropLast(Self.sentSuffix.count + 1)) : key }
}

/// The document's `info`.
struct Info: Sendable {
  var range: SourceRange
  var title: String
  var annotations: Annotations
  /// `x-environment-prefix`, where it is stated.
  var environmentPrefix: String?
}

/// A member of the document's `servers`.
struct ServerDescription: Sendable {
  var node: JSONNode
  var url: String
  var urlRange: SourceRange
  var annotations: Annotations
  /// `x-environment`: `test` or `live`.
  var environment: String?
  /// The variables of the address, by their names in braces.
  var variables: [(name: String, node: JSONNode)] = []

  /// Whether the address is for the caller to say: it is nothing but a variable that
  /// `x-required` says has to be given.
  var isGivenByCaller: Bool {
    variables.count == 1 && url == "{\(variables[0].name)}"
      && variables[0].node["x-required"] != nil
  }
}

/// An entry of `webhooks`: what the provider sends, and to which we have to answer.
struct Webhook: Sendable {
  var name: String
  var nameRange: SourceRange
  var body: Body
}
