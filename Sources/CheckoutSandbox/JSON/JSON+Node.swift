#if Sandbox
  internal import SpecGenerator

  extension JSON {
    /// What was read, to be sent again.
    init(_ node: JSONNode) {
      switch node.value {
      case .object(let members):
        self = .object(members.map { Member(name: $0.name, value: JSON($0.value)) })
      case .array(let elements): self = .array(elements.map { JSON($0) })
      case .string(let text): self = .string(text)
      case .number(let text): self = .number(text)
      case .bool(let flag): self = .bool(flag)
      case .null: self = .null
      }
    }
  }
#endif
