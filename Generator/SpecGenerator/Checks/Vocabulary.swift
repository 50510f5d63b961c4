/// The members that an object of OpenAPI may have, by what becomes of them.
struct Vocabulary {
  /// What the generator reads.
  var read: Set<String> = []
  /// What changes no Swift type: prose, examples, validation, and what concerns others.
  var ignored: Set<String> = []
  /// What would change the code but is not rendered, with the advice to give.
  var refused: [String: String] = [:]
  /// What is left out, in a note that says so.
  var unrendered: [String: String] = [:]
  /// What our own specs do not say, with the advice to give; in those of others it changes no type.
  var refusedInOurs: [String: String] = [:]
  /// The keys of our dialect that have a meaning here.
  var dialect: Set<String> = ["x-source", "x-unverified"]

  /// What to do instead of writing a member that cannot be rendered.
  func advice(against name: String, isOurs: Bool) -> String? {
    if let advice = refused[name] { return advice }
    guard isOurs else { return nil }
    return refusedInOurs[name] ?? unrendered[name].map { "Remove it: \($0)." }
  }

  /// Whether a member has a meaning here, or is known to have none for Swift.
  func knows(_ name: String) -> Bool {
    read.contains(name) || ignored.contains(name) || refusedInOurs[name] != nil
  }

  static func of(_ kind: DocumentObject.Kind) -> Vocabulary {
    switch kind {
    case .document: document
    case .info: info
    case .server: server
    case .serverVariable: serverVariable
    case .components: components
    case .securityScheme: securityScheme
    case .pathItem: pathItem
    case .operation: operation
    case .webhook: webhook
    case .parameter: parameter
    case .body: body
    case .response: response
    case .mediaType: mediaType
    case .encoding: encoding
    case .schema: schema
    case .property: property
    case .reference: reference
    }
  }
}
