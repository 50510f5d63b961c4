/// Renders a JSON object: a struct of stored properties with one line a property to make it, to
/// read it and to write it.
struct ModelRenderer {
  let type: TypePlan
  let properties: [PropertyPlan]
  let direction: Direction
  var others: OthersPlan?

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public struct \(type.name): \(type.conformances("JSONModel")) {
      \(stored)

      \(initialiser)

      public init(from fields: inout JSONFields) throws(JSONError) {
        \(properties.map(reading).stacked)
        \(others.map { .line("\($0.name) = fields.others()") } ?? SwiftSource())
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        \(properties.map(writing).stacked)
        \(others.map { .line("fields.write(\(written($0)))") } ?? SwiftSource())
        fields.write(additionalMembers)
      }
      \(OwnKey.render(type))
      \(NestedTypes.render(type))
    }
    """
  }

  /// What only comes from the provider is read, and never changed.
  private var keyword: String { direction == .response ? "let" : "var" }

  private var stored: SwiftSource {
    let members = properties.map { property in
      StoredProperty(keyword: property.constant == nil ? keyword : "let", property: property)
        .render(in: type)
    }
    return (members + [storedOthers, additionalMembers]).stacked
  }

  private var storedOthers: SwiftSource {
    guard let others else { return SwiftSource() }
    return """
      /// The other members, by their names. One of another type is in ``additionalMembers``.
      \(.pair("public \(keyword) \(others.name):", "[String: \(others.value.text(in: type.path))]"))
      """
  }

  private func written(_ others: OthersPlan) -> String {
    TypeReference.dictionary(others.value).written(others.name)
  }

  private var additionalMembers: SwiftSource {
    let comment =
      switch direction {
      case .request: "Members to send that the spec does not know."
      case .response: "Members that \(theSpec), kept as they came."
      case .both: "Members that \(theSpec), kept as they came and sent as they are."
      }
    return """
      /// \(comment)
      public \(keyword) additionalMembers: JSONObject
      """
  }

  private var theSpec: String {
    properties.contains(where: \.isLenient)
      ? "the spec does not know or whose types differ" : "the spec does not know"
  }

  private var initialiser: SwiftSource {
    let comment =
      switch direction {
      case .request, .both: "Makes a value to send."
      case .response: "Makes a value as the provider would return it, for tests."
      }
    var parameters = properties.filter { $0.constant == nil }.map { $0.parameter(in: type) }
    if let others {
      parameters.append("\(others.name): [String: \(others.value.text(in: type.path))] = [:]")
    }
    return """
      /// \(comment)
      \(.list("public init(", parameters + ["additionalMembers: JSONObject = [:]"], ") {"))
        \(properties.map(assignment).stacked)
        \(others.map { .line("self.\($0.name) = \($0.name)") } ?? SwiftSource())
        self.additionalMembers = additionalMembers
      }
      """
  }

  /// What never differs is no parameter.
  private func assignment(_ property: PropertyPlan) -> SwiftSource {
    .pair("self.\(property.name.afterDot) =", property.constant ?? property.name)
  }

  private func reading(_ property: PropertyPlan) -> SwiftSource {
    let optional = property.isLenient ? "fields.lenient(" : "fields.optional("
    let call =
      property.isChange
      ? "fields.change(" : property.isOptional ? optional : "try fields.required("
    let aliases = property.aliases.enumerated().map { index, alias in
      index == 0 ? "or: \(alias.literal)" : alias.literal
    }
    return .list("\(property.name) = \(call)", [property.wire.literal] + aliases, ")")
  }

  private func writing(_ property: PropertyPlan) -> SwiftSource {
    let call = property.writesNull ? "writeOrNull" : "write"
    var value = property.declaredType.written(property.name)
    if let letterCase = property.letterCase {
      value +=
        property.isChange
        ? ".map { $0.\(letterCase)cased() }"
        : "\(property.isOptional ? "?" : "").\(letterCase)cased()"
    }
    return .list("fields.\(call)(", [property.wire.literal, value], ")")
  }
}
