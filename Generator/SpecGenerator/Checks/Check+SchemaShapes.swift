extension Check {
  /// Every schema has a type in Swift.
  static let schemaShapes = Check { document, report in
    for schema in document.allSchemas {
      do throws(Diagnostic) {
        let shape = try schema.shape()
        checkKeys(of: schema, shaped: shape, &report)
        if document.isOurs { checkScale(of: schema, shaped: shape, &report) }
        if case .openEnum(let enumeration) = shape {
          checkValues(enumeration.values, of: schema, &report)
        }
      } catch {
        report.refuse(error)
      }
    }
  }

  private static func checkKeys(
    of schema: Schema, shaped shape: SchemaShape, _ report: inout Report
  ) {
    if schema.letterCase != nil {
      guard case .scalar(.currency) = shape else {
        report.refuse(
          "\(schema.label) is no currency, and \"x-letter-case\" is for currencies",
          at: schema.range(of: "x-letter-case"),
          remedy: "Add \"format\": \"currency\", or remove the key.")
        return
      }
    }
    if let key = schema.node["x-lenient"] {
      guard case .object = shape else {
        report.refuse(
          "\(schema.label) is no object, and \"x-lenient\" is for members", at: key.range,
          remedy: "Move it to the object whose optional members may be of another shape.")
        return
      }
    }
    for key in ["x-enum-names", "x-enum-descriptions"] where schema.node[key] != nil {
      if case .openEnum = shape { continue }
      report.refuse(
        "\(schema.label) is no enumeration, and \(key.quoted) is for values that are listed",
        at: schema.node[key]?.opening ?? schema.node.opening,
        remedy: "List the values with \"enum\", or remove the key.")
    }
    if let scale = schema.node["x-money"], DialectKey.money.accepts(scale) {
      switch shape {
      case .scalar(.minorUnits), .scalar(.microDollars), .scalar(.amount): break
      default:
        report.refuse(
          "\(schema.label) has a money scale that its type cannot have",
          at: schema.range(of: "x-money"),
          remedy: "An integer or number counts units; \"decimal\" is for strings and numbers.")
      }
    }
  }

  /// In our own specs a number says what it counts: what is written like that is often money.
  private static func checkScale(
    of schema: Schema, shaped shape: SchemaShape, _ report: inout Report
  ) {
    guard case .scalar(.number) = shape else { return }
    if schema.format == nil {
      report.refuse(
        "\(schema.label) has type \"number\" without a money scale", at: schema.range(of: "type"),
        remedy: """
          A number without a scale may be an amount of anything.
          Say what it is: "format": "decimal", or "x-money": "minor-units".
          """)
    } else {
      report.refuse(
        "\(schema.label) has type \"number\" and a format that says no scale",
        at: schema.range(of: "format"),
        remedy: "The formats of a number are \"decimal\", \"double\" and \"float\".")
    }
  }

  private static func checkValues(
    _ values: [Enumeration.Value], of schema: Schema, _ report: inout Report
  ) {
    if values.isEmpty {
      report.refuse(
        "\(schema.label) is an enumeration without values", at: schema.range(of: "enum"),
        remedy: "List the values that are known, or remove \"enum\".")
    }
    var first: [String: SourceRange] = [:]
    for value in values {
      if let earlier = first[value.key] {
        report.refuse(
          "\(schema.label) lists \(value.text.quoted) twice", at: value.node.range,
          remedy: "Remove one.",
          notes: [.init(range: earlier, message: "the first one is here")])
      }
      first[value.key] = value.node.range
    }
  }
}
