/// What a schema becomes in Swift, before anything has a name.
enum SchemaShape {
  case reference(String)
  case scalar(Scalar)
  /// A string or an integer of which some values are known.
  case openEnum(Enumeration)
  /// One of several objects, told apart by a member.
  case union(Union)
  case array(Schema)
  case map(Schema?)
  case object
}

extension Schema {
  /// What the schema becomes, or why it cannot become anything.
  func shape() throws(Diagnostic) -> SchemaShape {
    if let reference { return .reference(reference) }
    if node["oneOf"] != nil || node["anyOf"] != nil { return .union(try union()) }
    if let scale = node["x-money"], !DialectKey.money.accepts(scale) { return .scalar(.json) }
    if let values { return .openEnum(try enumeration(values)) }
    if let constant = node["const"] { return .scalar(try text(constant)) }
    if let scalar = try severalTypes() { return .scalar(scalar) }
    switch try type() {
    case nil: return .scalar(.json)
    case "string": return .scalar(string())
    case "integer": return .scalar(try integer())
    case "number": return .scalar(try number())
    case "boolean": return .scalar(.boolean)
    case "array": return .array(try arrayItems())
    case "object": return try objectOrMap()
    case let name?:
      throw Diagnostic(
        "\(label) has the type \(name.quoted)", at: range(of: "type"),
        remedy: "The types are string, integer, number, boolean, array, object and null.")
    }
  }

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
    if node["items"] != nil { return "array" }
    if let format = node["format"] ?? node["x-money"] {
      throw Diagnostic(
        "\(label) has a format but no type", at: format.range,
        remedy: "Add \"type\": \"string\", or which type it is.")
    }
    return nil
  }

  private func text(_ constant: JSONNode) throws(Diagnostic) -> Scalar {
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
    case nil: return .integer
    case "minor-units": return .minorUnits
    case "micro-dollars": return .microDollars
    default: throw wrongScale("\"minor-units\" and \"micro-dollars\"")
    }
  }

  private func number() throws(Diagnostic) -> Scalar {
    switch (money, format) {
    case ("minor-units", nil): return .minorUnits
    case ("micro-dollars", nil): return .microDollars
    case ("decimal", nil), ("decimal", "decimal"), (nil, "decimal"): return .amount(.number)
    case (nil, "double"), (nil, "float"): return .double
    case (nil, nil):
      throw Diagnostic(
        "\(label) has type \"number\" without a money scale", at: range(of: "type"),
        remedy: """
          A number without a scale becomes a floating-point value, and money must not.
          Say what it is: "format": "decimal", or "x-money": "minor-units".
          """)
    default:
      throw Diagnostic(
        "\(label) has type \"number\" and a format that says no scale", at: range(of: "format"),
        remedy: "The formats of a number are \"decimal\", \"double\" and \"float\".")
    }
  }

  private func wrongScale(_ allowed: String) -> Diagnostic {
    Diagnostic(
      "\(label) has a money scale that its type cannot have", at: range(of: "x-money"),
      remedy: "The scales of an \(types.first ?? "integer") are \(allowed).")
  }

  private func arrayItems() throws(Diagnostic) -> Schema {
    guard let items else {
      throw Diagnostic(
        "\(label) is an array of unstated items", at: range(of: "type"),
        remedy: "Say what they are with \"items\"; \"items\": {} takes any value.")
    }
    return items
  }

  private func objectOrMap() throws(Diagnostic) -> SchemaShape {
    switch additional {
    case .schema(let value) where properties.isEmpty: return .map(value)
    case .anything where properties.isEmpty: return .map(nil)
    case .schema:
      throw Diagnostic(
        "\(label) lists properties and gives the others a type",
        at: range(of: "additionalProperties"),
        remedy: "Leave additionalProperties out: members that are not listed are kept in any case.")
    default: return .object
    }
  }
}

extension Schema {
  /// Whether `null` may stand here; an enumeration may list it as well.
  var allowsNull: Bool { isNullable || values?.contains(where: \.isNull) == true }
}
