#if Sandbox
  internal import SpecGenerator

  /// Checks JSON against the schemas of an OpenAPI 3.1 document.
  ///
  /// It understands `type` (one or several), `nullable`, `enum`, `const`, `properties`, `required`,
  /// `additionalProperties`, `minProperties`, `maxProperties`, `items`, `minItems`, `maxItems`,
  /// `minimum`, `maximum` and their exclusive forms, `minLength`, `maxLength`, `allOf`, `anyOf`,
  /// `oneOf` and `$ref`, and the formats of ``StringFormat``. It does not look at `pattern`: a
  /// regular expression from a document would need a dialect of its own.
  ///
  /// Enumerations are closed here. Clients keep them open for what providers may add to answers,
  /// but a request with a value that nobody documented is a mistake.
  struct SchemaValidator: Sendable {
    let references: References

    /// Everything about a value that its schema does not allow, in the order of the value.
    func violations(of value: JSONNode, against schema: JSONNode, at path: String = "$")
      -> [Violation]
    {
      check(value, schema, path, depth: 0)
    }

    /// How deep schemas may be nested in each other. It bounds those that refer to themselves.
    private static let maximumDepth = 128

    func check(_ value: JSONNode, _ schema: JSONNode, _ path: String, depth: Int) -> [Violation] {
      guard depth < Self.maximumDepth else {
        return [Violation(path: path, reason: "is nested more deeply than can be checked")]
      }
      if case .bool(let isAllowed) = schema.value {
        return isAllowed ? [] : [Violation(path: path, reason: "is not allowed")]
      }
      guard let target = references.resolve(schema) else {
        return [Violation(path: path, reason: "has a schema whose $ref leads nowhere")]
      }
      if value.isNull, target["nullable"]?.bool == true { return [] }
      if let violation = checkType(value, target, path) { return [violation] }
      return checkChoices(value, target, path)
        + checkCombinations(value, target, path, depth)
        + checkContent(value, target, path, depth)
    }

    private func checkContent(
      _ value: JSONNode, _ schema: JSONNode, _ path: String, _ depth: Int
    ) -> [Violation] {
      switch value.value {
      case .object(let members): checkObject(members, schema, path, depth)
      case .array(let elements): checkArray(elements, schema, path, depth)
      case .string(let text): checkString(text, schema, path)
      case .number(let text): checkNumber(text, schema, path)
      case .bool, .null: []
      }
    }
  }
#endif
