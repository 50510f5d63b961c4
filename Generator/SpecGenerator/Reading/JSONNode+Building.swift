extension JSONNode {
  /// An object that is made from parts of the document, and shown in messages as `range`.
  static func object(_ members: [JSONMember], at range: SourceRange) -> JSONNode {
    JSONNode(value: .object(members), range: range)
  }

  /// The object with a member set, in its place if there is one of that name.
  func setting(_ name: String, to value: JSONNode) -> JSONNode {
    var members = object ?? []
    if let index = members.lastIndex(where: { $0.name == name }) {
      members[index].value = value
    } else {
      members.append(JSONMember(name: name, nameRange: value.range, value: value))
    }
    return .object(members, at: range)
  }

  /// The object without the members of these names.
  func removing(_ names: String...) -> JSONNode {
    .object((object ?? []).filter { !names.contains($0.name) }, at: range)
  }

  /// Whether two nodes say the same, wherever they stand and in whatever order members come.
  func says(_ other: JSONNode) -> Bool {
    switch (value, other.value) {
    case (.object(let a), .object(let b)):
      a.count == b.count
        && a.allSatisfy { member in other[member.name]?.says(member.value) == true }
    case (.array(let a), .array(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.says($1) }
    case (.string(let a), .string(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.null, .null): true
    default: false
    }
  }
}
