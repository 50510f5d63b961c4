extension JSONValue {
  /// The text of a string, `nil` for any other value.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A boolean, `nil` for any other value.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// A number, `nil` for any other value.
  public var number: JSONNumber? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The elements of an array, `nil` for any other value.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object, `nil` for any other value.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The member of an object; `nil` if there is none, or for any other value.
  public subscript(name: String) -> JSONValue? { object?[name] }
}

extension JSONValue: CustomStringConvertible, CustomReflectable {
  /// What kind of value it is, and how large: contents may be personal data and are not shown.
  /// ``JSONWritable/json`` has them.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array(let elements): "array of \(elements.count)"
    case .object(let object): object.description
    }
  }

  /// Shows what ``description`` shows: nothing of the contents.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
