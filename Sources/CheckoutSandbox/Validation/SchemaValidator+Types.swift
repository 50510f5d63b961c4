#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    func checkType(_ value: JSONNode, _ schema: JSONNode, _ path: String) -> Violation? {
      let names = schema["type"].map {
        $0.array?.compactMap(\.string) ?? [$0.string].compactMap(\.self)
      }
      guard let names, !names.isEmpty, !names.contains(where: { value.isOf(type: $0) }) else {
        return nil
      }
      let expected = names.map(Self.inWords).joined(separator: " or ")
      return Violation(path: path, reason: "must be \(expected), not \(value.kind)")
    }

    func checkChoices(_ value: JSONNode, _ schema: JSONNode, _ path: String) -> [Violation] {
      if let constant = schema["const"], JSON(constant) != JSON(value) {
        return [Violation(path: path, reason: "must be \(JSON(constant).text)")]
      }
      guard let choices = schema["enum"]?.array,
        !choices.contains(where: { JSON($0) == JSON(value) })
      else { return [] }
      let list = choices.map { JSON($0).text }.joined(separator: ", ")
      return [Violation(path: path, reason: "must be one of \(list)")]
    }

    private static func inWords(_ type: String) -> String {
      switch type {
      case "object", "array", "integer": "an \(type)"
      case "boolean": "true or false"
      case "null": "null"
      default: "a \(type)"
      }
    }
  }

  extension JSONNode {
    fileprivate func isOf(type: String) -> Bool {
      switch (type, value) {
      case ("object", .object), ("array", .array), ("string", .string), ("number", .number),
        ("boolean", .bool), ("null", .null):
        true
      case ("integer", .number(let text)): JSONNumber(text).isInteger
      default: false
      }
    }
  }
#endif
