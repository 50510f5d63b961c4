#if Sandbox
  internal import SpecGenerator

  extension SchemaValidator {
    /// Checks a parameter's texts, which stand for the JSON that its schema asks for.
    ///
    /// A parameter whose schema is an array is repeated, `?status=sent&status=failed`. Of any other
    /// the last one counts.
    func violations(of texts: [String], against parameter: SpecifiedParameter) -> [Violation] {
      let path = "\(parameter.place.rawValue).\(parameter.name)"
      guard let last = texts.last else {
        return parameter.isRequired ? [Violation(path: path, reason: "is required")] : []
      }
      let schema = references.resolve(parameter.schema) ?? parameter.schema
      guard schema["type"]?.string == "array", let items = schema["items"] else {
        return violations(of: last, against: schema, at: path)
      }
      return texts.flatMap { violations(of: $0, against: items, at: path) }
    }

    private func violations(of text: String, against schema: JSONNode, at path: String)
      -> [Violation]
    {
      let asText = violations(of: .standIn(.string(text)), against: schema, at: path)
      if asText.isEmpty { return [] }
      // `?page=2` is a number where the schema says so. What is no JSON either stays a string.
      guard let scalar = try? JSONNode.parse([UInt8](text.utf8), maximumDepth: 0) else {
        return asText
      }
      return violations(of: scalar, against: schema, at: path)
    }
  }

  extension JSONNode {
    /// A value that stands in no source text.
    fileprivate static func standIn(_ value: Value) -> JSONNode {
      JSONNode(value: value, range: SourceRange(start: .start, end: .start))
    }
  }
#endif
