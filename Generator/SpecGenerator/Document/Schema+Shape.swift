/// What a schema becomes in Swift, before anything has a name.
enum SchemaShape {
  case reference(String)
  case scalar(Scalar)
  /// A string or an integer of which some values are known.
  case openEnum(Enumeration)
  /// One of several values.
  case union
  /// An object, or its id.
  case expandable(Schema)
  /// A value, or the empty text that clears it.
  case clearable(Schema)
  case array(Schema)
  case map(Schema?)
  case object
}

extension Schema {
  /// What the schema becomes, or why it cannot become anything.
  func shape() throws(Diagnostic) -> SchemaShape {
    if let reference { return .reference(reference) }
    switch (wrapper, alternatives.first) {
    case (.expandable, let object?): return .expandable(object)
    case (.clearable, let value?): return .clearable(value)
    default: break
    }
    if node["oneOf"] != nil || node["anyOf"] != nil { return try union() }
    if let scale = node["x-money"], !DialectKey.money.accepts(scale) { return .scalar(.json) }
    if let values, isOurs || !values.isEmpty && !hasParts { return try enumerated(values) }
    if let constant = node["const"] { return .scalar(try scalar(of: constant)) }
    if let scalar = try severalTypes() { return .scalar(scalar) }
    switch try type() {
    case nil: return .scalar(.json)
    case "string": return .scalar(string())
    case "integer": return .scalar(try integer())
    case "number": return .scalar(try number())
    case "boolean": return .scalar(.boolean)
    case "array": return .array(try arrayItems())
    case "object": return objectOrMap()
    case let name?:
      throw Diagnostic(
        "\(label) has the type \(name.quoted)", at: range(of: "type"),
        remedy: name == "file"
          ? "That is Swagger 2.0. Bytes are of the type \"string\" and the format \"binary\"."
          : "The types are string, integer, number, boolean, array, object and null.")
    }
  }

  private func union() throws(Diagnostic) -> SchemaShape {
    guard !alternatives.isEmpty else {
      throw Diagnostic(
        "\(label) is one of no values", at: (node["oneOf"] ?? node["anyOf"] ?? node).opening,
        remedy: "Refer to the alternatives with \"$ref\".")
    }
    return .union
  }

  /// Whether it is an array or an object, which are not listed: what is listed there in documents of
  /// others is meant for the elements.
  private var hasParts: Bool { types == ["array"] || types == ["object"] }

  /// The two pairs of types that are one in Swift.
  private func severalTypes() throws(Diagnostic) -> Scalar? {
    guard types.count > 1 else { return nil }
    switch (Set(types), format, money) {
    case (["string", "integer"], nil, nil): return .stringOrInteger
    case (["string", "number"], "decimal", nil), (["string", "number"], "decimal", "decimal"),
      (["string", "number"], nil, "decimal"):
      return .amount(.original)
    default:
      throw Diagnostic(
        "\(label) has more than one type", at: range(of: "type"),
        remedy: """
          Choose one, beside "null" where that is a value too.
          An id may be a string or an integer, and a string or a number of "format": "decimal" is \
          an amount.
          """)
    }
  }

  /// The type that is stated, or that other keywords leave no doubt about.
  private func type() throws(Diagnostic) -> String? {
    if let type = types.first { return type }
    if node["properties"] != nil || node["additionalProperties"] != nil { return "object" }
    if !isOurs, node["patternProperties"] != nil { return "object" }
    if node["items"] != nil { return "array" }
    guard isOurs else { return typeByFormat() }
    if let format = node["format"] ?? node["x-money"] {
      throw Diagnostic(
        "\(label) has a format but no type", at: format.range,
        remedy: "Add \"type\": \"string\", or which type it is.")
    }
    return nil
  }

  /// The type that the bounds of a value are for.
  private func typeByFormat() -> String? {
    switch format {
    case "int32", "int64": "integer"
    case "double", "float": "number"
    case nil: ["pattern", "minLength", "maxLength"].contains { node[$0] != nil } ? "string" : nil
    default: "string"
    }
  }

  private func scalar(of constant: JSONNode) throws(Diagnostic) -> Scalar {
    guard isOurs else { return Scalar(of: constant) }
    guard types.isEmpty || types == ["string"], constant.string != nil else {
      throw Diagnostic(
        "\(label) is always \(constant.kind)", at: constant.range,
        remedy: "Only strings are constants. Say the value in the description instead.")
    }
    return .string
  }

  private func string() -> Scalar {
    switch format {
    case "date-time": .timestamp
    case "decimal": .amount(.text)
    case "currency": .currency
    // The other formats say what the text is about, not which type it has.
    default: money == "decimal" ? .amount(.text) : .string
    }
  }

  private func integer() throws(Diagnostic) -> Scalar {
    switch money {
    case nil: return isBeyond64Bits ? .number : .integer
    case "minor-units": return .minorUnits
    case "micro-dollars": return .microDollars
    default: throw wrongScale("\"minor-units\" and \"micro-dollars\"")
    }
  }

  /// Whether the limits of an integer say that `Int` is too small for it.
  private var isBeyond64Bits: Bool {
    ["minimum", "maximum"].contains { keyword in
      guard let number = node[keyword]?.number else { return false }
      return Int64(number) == nil && Double(number).map { abs($0) > 9e18 } == true
    }
  }

  private func number() throws(Diagnostic) -> Scalar {
    switch (money, format) {
    case ("minor-units", nil): return .minorUnits
    case ("micro-dollars", nil): return .microDollars
    case ("decimal", nil), ("decimal", "decimal"), (nil, "decimal"): return .amount(.number)
    case (nil, "double"), (nil, "float"): return .double
    case (nil, "int32"), (nil, "int64"): return isOurs ? .number : .integer
    default: return .number
    }
  }

  private func wrongScale(_ allowed: String) -> Diagnostic {
    Diagnostic(
      "\(label) has a money scale that its type cannot have", at: range(of: "x-money"),
      remedy: "The scales of an \(types.first ?? "integer") are \(allowed).")
  }

  private func arrayItems() throws(Diagnostic) -> Schema {
    guard let items else {
      // Any values, as `prefixItems` may describe them one by one.
      guard isOurs else { return Schema(node: .object([], at: node.range), label: label) }
      throw Diagnostic(
        "\(label) is an array of unstated items", at: range(of: "type"),
        remedy: "Say what they are with \"items\"; \"items\": {} takes any value.")
    }
    return items
  }

  private func objectOrMap() -> SchemaShape {
    switch additional {
    case .schema(let value) where properties.isEmpty: .map(value)
    case .anything where properties.isEmpty: .map(nil)
    // An object of which nothing is said.
    case .unstated where properties.isEmpty && node["properties"] == nil && !isOurs: .map(nil)
    default: .object
    }
  }
}

extension Scalar {
  /// The type of a value that never differs.
  fileprivate init(of constant: JSONNode) {
    if constant.string != nil {
      self = .string
    } else if constant.bool != nil {
      self = .boolean
    } else if constant.number != nil {
      self = constant.integer == nil ? .number : .integer
    } else {
      self = .json
    }
  }
}

extension Schema {
  /// Whether `null` may stand here; an enumeration may list it as well.
  var allowsNull: Bool { isNullable || values?.contains(where: \.isNull) == true }
}
