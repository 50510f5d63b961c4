#if Sandbox
  internal import SpecGenerator

  extension References {
    /// A schema and those that it is combined from.
    fileprivate func shapes(of schema: JSONNode) -> [JSONNode] {
      let parts = ["anyOf", "oneOf", "allOf"].flatMap { schema[$0]?.array ?? [] }
      return [schema] + parts.compactMap { resolve($0) }
    }
  }

  extension JSON {
    /// The document with members in each object that no specification lists.
    func addingUnknownFields() -> JSON {
      switch self {
      case .object(let members):
        JSON.object(members.map { Member(name: $0.name, value: $0.value.addingUnknownFields()) })
          .adding("sandbox_unknown_text", "added by a fault")
          .adding("sandbox_unknown_number", .number("12345678901234567890.123456789"))
          .adding("sandbox_unknown_object", ["nested": [true, .null]])
      case .array(let elements): .array(elements.map { $0.addingUnknownFields() })
      default: self
      }
    }

    /// The document with another value wherever its schema has an enumeration of strings.
    func replacingEnumValues(_ schema: JSONNode, _ references: References) -> JSON {
      guard let schema = references.resolve(schema) else { return self }
      switch self {
      case .string where schema["enum"] != nil: return "sandbox_unknown_value"
      case .object(let members):
        return .object(
          members.map { member in
            let found = references.shapes(of: schema).lazy.compactMap {
              $0["properties"]?[member.name] ?? $0["additionalProperties"]
            }.first
            guard let found else { return member }
            return Member(
              name: member.name, value: member.value.replacingEnumValues(found, references))
          })
      case .array(let elements):
        let shapes = references.shapes(of: schema)
        guard let items = shapes.lazy.compactMap({ $0["items"] }).first else { return self }
        return .array(elements.map { $0.replacingEnumValues(items, references) })
      default: return self
      }
    }
  }
#endif
