#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    func checkObject(
      _ members: [JSONMember], _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      var violations = checkCount(
        members.count, schema, ("minProperties", "maxProperties"), "members", path)
      var names: Set<String> = []
      for member in members {
        let memberPath = Self.path(path, to: member.name)
        guard names.insert(member.name).inserted else {
          violations.append(Violation(path: memberPath, reason: "is there twice"))
          continue
        }
        if let schema = schema["properties"]?[member.name] ?? schema["additionalProperties"] {
          violations += check(member.value, schema, memberPath, depth: depth + 1)
        }
      }
      for name in schema["required"]?.array?.compactMap(\.string) ?? [] where !names.contains(name)
      {
        violations.append(Violation(path: Self.path(path, to: name), reason: "is required"))
      }
      return violations
    }

    func checkArray(
      _ elements: [JSONNode], _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      var violations = checkCount(
        elements.count, schema, ("minItems", "maxItems"), "elements", path)
      if let schema = schema["items"] {
        for (index, element) in elements.enumerated() {
          violations += check(element, schema, "\(path)[\(index)]", depth: depth + 1)
        }
      }
      return violations
    }

    /// `$.name`, or `$["odd name"]` where a dot would mislead.
    private static func path(_ path: String, to name: String) -> String {
      let isPlain =
        !name.isEmpty
        && name.unicodeScalars.allSatisfy {
          $0 == "_" || $0 == "-" || $0.isASCII && $0.properties.isAlphabetic
            || ("0"..."9").contains($0)
        }
      return isPlain ? "\(path).\(name)" : "\(path)[\(JSON.string(name).text)]"
    }
  }
#endif
