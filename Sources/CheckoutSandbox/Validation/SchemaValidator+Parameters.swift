#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    /// Checks a parameter's text, which stands for the JSON that its schema asks for.
    func violations(of text: String?, against parameter: SpecifiedParameter) -> [Violation] {
      let path = "\(parameter.place.rawValue).\(parameter.name)"
      guard let text else {
        return parameter.isRequired ? [Violation(path: path, reason: "is required")] : []
      }
      let asText = violations(of: .standIn(.string(text)), against: parameter.schema, at: path)
      if asText.isEmpty { return [] }
      // `?page=2` is a number where the schema says so. What is no JSON either stays a string.
      guard let scalar = try? JSONNode.parse([UInt8](text.utf8), maximumDepth: 0) else {
        return asText
      }
      return violations(of: scalar, against: parameter.schema, at: path)
    }
  }

  extension JSONNode {
    /// A value that stands in no source text.
    fileprivate static func standIn(_ value: Value) -> JSONNode {
      JSONNode(value: value, range: SourceRange(start: .start, end: .start))
    }
  }
#endif
