#if Sandbox
  /// A JSON document that the sandbox sends. Members keep their order.
  enum JSON: Sendable, Hashable {
    struct Member: Sendable, Hashable {
      var name: String
      var value: JSON
    }

    case object([Member])
    case array([JSON])
    case string(String)
    /// The text of a number, so that what came in goes out with the same digits.
    case number(String)
    case bool(Bool)
    case null
  }

  extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral
  {
    init(dictionaryLiteral elements: (String, JSON)...) {
      self = .object(elements.map { Member(name: $0, value: $1) })
    }

    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
  }

  extension JSON {
    static func integer(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// The same object with another member at its end; anything else stays as it is.
    func adding(_ name: String, _ value: JSON?) -> JSON {
      guard case .object(let members) = self, let value else { return self }
      return .object(members + [Member(name: name, value: value)])
    }
  }
#endif
