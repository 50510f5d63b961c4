/// `x-result`: where a result sits in the body of a successful answer, and how such an answer can
/// be a refusal all the same.
struct ResultRule: Sendable {
  enum Refusal: Sendable {
    /// A member has any other value than this one, or is absent.
    case unless(String, JSONNode)
    case when(String, JSONNode)
    case absent(String)

    /// The member that tells.
    var member: String {
      switch self {
      case .unless(let member, _), .when(let member, _), .absent(let member): member
      }
    }
  }

  var node: JSONNode
  /// The member that holds the result; the body is the result where there is none.
  var member: String?
  var refusal: Refusal?

  /// Whether it says that the body is the result, and never a refusal.
  var isEmpty: Bool { member == nil && refusal == nil }

  /// Reads a rule; `nil` unless it is one.
  init?(_ node: JSONNode) {
    guard let members = node.object,
      members.allSatisfy({ ["member", "refused"].contains($0.name) })
    else { return nil }
    self.node = node
    if let name = node["member"] {
      guard let name = name.string, !name.isEmpty else { return nil }
      member = name
    }
    if let refused = node["refused"] {
      guard let refusal = Self.refusal(refused) else { return nil }
      self.refusal = refusal
    }
  }

  private static func refusal(_ node: JSONNode) -> Refusal? {
    guard let members = node.object else { return nil }
    if members.count == 1, let name = node["absent"]?.string, !name.isEmpty { return .absent(name) }
    guard members.count == 2, let name = node["member"]?.string, !name.isEmpty else { return nil }
    if let value = node["unless"], value.isPlain { return .unless(name, value) }
    if let value = node["when"], value.isPlain { return .when(name, value) }
    return nil
  }
}

extension JSONNode {
  /// Whether it is text, an integer, true or false: what a literal of Swift says exactly.
  var isPlain: Bool { string != nil || integer != nil || bool != nil }
}

extension Document {
  /// The rule of an operation: its own, or else the one of the whole document. There is none where
  /// success has no content.
  func resultRule(of operation: Operation) -> ResultRule? {
    guard operation.successSchema != nil else { return nil }
    return (operation.node["x-result"] ?? root["x-result"]).flatMap { ResultRule($0) }
  }

  /// The schema of what an operation returns: that of the body, or of the member that holds the
  /// result.
  func resultSchema(of operation: Operation) -> Schema? {
    guard let body = operation.successSchema else { return nil }
    guard let rule = resultRule(of: operation), let member = rule.member else { return body }
    guard var result = resolved(body).properties.first(where: { $0.name == member })?.schema else {
      return body
    }
    // Where refusals are marked, they are what the member is null for.
    if rule.refusal != nil { result.isNullable = false }
    return result
  }

  /// The components that are nothing but what results are wrapped in.
  var envelopes: Set<String> {
    var uses: [String: Int] = [:]
    for operation in operations where resultRule(of: operation)?.member != nil {
      for schema in operation.successes.flatMap(\.content).map(\.schema) {
        if let name = schema?.reference { uses[name, default: 0] += 1 }
      }
    }
    for name in allSchemas.compactMap(\.reference) { uses[name]? -= 1 }
    return Set(uses.filter { $0.value == 0 }.keys)
  }
}
