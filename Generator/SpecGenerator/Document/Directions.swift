/// Which members of a document only answers have, `readOnly`, and which only requests have,
/// `writeOnly`; and which components need a shape for each because of them.
struct Directions {
  /// The components that are sent and received, and are not the same then.
  private(set) var divided: Set<String> = []
  /// The components that are only sent.
  private(set) var sent: Set<String> = []
  private let document: Document
  /// The members that tell alternatives apart: these go both ways, whatever is said of them.
  private let tellingMembers: Set<String>

  init(of document: Document) {
    self.document = document
    tellingMembers = Set(
      document.allSchemas.compactMap { $0.node["discriminator"]?["propertyName"]?.string })
    let requests = Usage.reached(
      from: document.requestSchemas, in: document, isFollowed: { !isLeftOut($0, of: .request) })
    let responses = Usage.reached(
      from: document.responseSchemas, in: document, isFollowed: { !isLeftOut($0, of: .response) })
    sent = requests.subtracting(responses)
    divided = differing(among: requests.intersection(responses))
  }

  /// Whether a member is no part of what is sent, or of what is received.
  func isLeftOut(_ property: Property, of direction: Direction) -> Bool {
    let keyword =
      switch direction {
      case .request: "readOnly"
      case .response: "writeOnly"
      case .both: ""
      }
    guard !tellingMembers.contains(property.name), property.constant == nil else { return false }
    return property.schema.node[keyword]?.bool == true
      || document.resolved(property.schema).node[keyword]?.bool == true
  }

  /// Those that have such a member, and those that lead to them.
  private func differing(among keys: Set<String>) -> Set<String> {
    var users: [String: [String]] = [:]
    var rest: [String] = []
    for key in keys {
      guard let schema = document.component(key)?.schema else { continue }
      var isDifferent = false
      for part in schema.parts {
        if let reference = part.reference { users[reference, default: []].append(key) }
        isDifferent =
          isDifferent
          || part.properties.contains {
            isLeftOut($0, of: .request) || isLeftOut($0, of: .response)
          }
      }
      if isDifferent { rest.append(key) }
    }
    var differing: Set<String> = []
    while let key = rest.popLast() {
      if differing.insert(key).inserted { rest += users[key] ?? [] }
    }
    return differing.intersection(keys)
  }
}

extension Document {
  /// What callers send: parameters and bodies.
  var requestSchemas: [Schema] {
    operations.flatMap { operation in
      operation.parameters.compactMap(\.schema)
        + (operation.body?.content ?? []).compactMap(\.schema)
    }
  }

  /// What the provider sends: answers and webhooks.
  var responseSchemas: [Schema] {
    let answers = operations.flatMap(\.responses).flatMap(\.content)
    return (answers + webhooks.flatMap(\.body.content)).compactMap(\.schema)
  }
}
