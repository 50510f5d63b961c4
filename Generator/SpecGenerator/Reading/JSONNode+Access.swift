extension JSONNode {
  /// The last member of that name, or `nil` where there is none or this is no object.
  package subscript(_ name: String) -> JSONNode? {
    object?.last { $0.name == name }?.value
  }

  package var object: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  package var array: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The text of a number.
  package var number: String? {
    if case .number(let text) = value { text } else { nil }
  }

  /// A number that is written without fraction and exponent and fits `Int`.
  package var integer: Int? { number.flatMap { Int($0) } }

  package var bool: Bool? {
    if case .bool(let flag) = value { flag } else { nil }
  }

  package var isNull: Bool {
    if case .null = value { true } else { false }
  }

  /// What kind of value it is, in words: `an object`, `a string` …
  package var kind: String {
    switch value {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    }
  }
}
