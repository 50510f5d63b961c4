extension Check {
  /// The kinds of a union are told apart: each by its own texts.
  static let unions = Check { document, report in
    for schema in document.allSchemas {
      guard case .union = try? schema.shape() else { continue }
      if let discriminator = schema.node["discriminator"] {
        checkMember(of: discriminator, in: schema, &report)
      }
      if document.isOurs { checkOurs(schema, &report) }
      checkMapping(of: schema, in: document, &report)
      let union = document.union(of: schema)
      guard let member = union.member else { continue }
      var first: [String: Union.Kind] = [:]
      for variant in union.variants {
        for kind in variant.kinds {
          check(kind, of: variant, in: member, document, &report)
          if let earlier = first[kind.text] {
            report.refuse(
              "\(kind.text.quoted) tells two alternatives of \(schema.label)", at: kind.range,
              remedy: "Map each text to one alternative.",
              notes: [.init(range: earlier.range, message: "the other one is here")])
          }
          first[kind.text] = kind
        }
      }
    }
  }

  private static func checkMember(
    of discriminator: JSONNode, in schema: Schema, _ report: inout Report
  ) {
    guard discriminator["propertyName"]?.string?.isEmpty != false else { return }
    report.refuse(
      "the discriminator of \(schema.label) names no member", at: discriminator.opening,
      remedy: "Name the member that tells the alternatives apart: \"propertyName\": \"type\".")
  }

  private static func check(
    _ kind: Union.Kind, of variant: Union.Variant, in member: String, _ document: Document,
    _ report: inout Report
  ) {
    let object = document.resolved(variant.schema)
    guard let property = object.properties.first(where: { $0.name == member }) else {
      guard document.isOurs, let name = variant.schema.reference else { return }
      return report.refuse(
        "\(name) has no property \(member.quoted), which tells it apart",
        at: document.component(name)?.nameRange ?? object.node.opening,
        remedy: "Add it: { \"type\": \"string\", \"const\": \(kind.text.quoted) }.")
    }
    guard let constant = property.schema.constant?.string, constant != kind.text else { return }
    report.refuse(
      "\(variant.name) is told apart by \(kind.text.quoted), and says \(constant.quoted)",
      at: property.schema.range(of: "const"), remedy: "Say the same in both places.",
      notes: [.init(range: kind.range, message: "the other text is here")])
  }

  /// Our own specs say what tells alternatives apart, and give each a name.
  private static func checkOurs(_ schema: Schema, _ report: inout Report) {
    guard schema.node["oneOf"] != nil, schema.node["discriminator"] != nil else {
      return report.refuse(
        "\(schema.label) is one of several values that nothing tells apart",
        at: (schema.node["oneOf"] ?? schema.node["anyOf"] ?? schema.node).opening,
        remedy: """
          Use "oneOf" with a "discriminator", the member that tells them apart.
          Or write one object in which the members that only some alternatives have are optional.
          """)
    }
    for alternative in schema.alternatives where alternative.reference == nil {
      report.refuse(
        "an alternative of \(schema.label) has no name", at: alternative.node.opening,
        remedy: "Move it to components/schemas, and refer to it with \"$ref\".")
    }
  }

  /// A kind that is mapped to no alternative is one that the spec does not describe.
  private static func checkMapping(
    of schema: Schema, in document: Document, _ report: inout Report
  ) {
    let names = schema.alternatives.compactMap {
      document.writtenReference(of: $0) ?? $0.annotations.title
    }
    for entry in schema.node["discriminator"]?["mapping"]?.object ?? [] {
      let name = (entry.value.string ?? "").split(separator: "/").last.map(JSONPointer.unescape)
      guard !names.contains(name ?? "") else { continue }
      if document.isOurs {
        report.refuse(
          "\(entry.name.quoted) is mapped to what is no alternative", at: entry.value.range,
          remedy: "Map it to a component that \"oneOf\" lists.")
      } else {
        report.remark(
          "\(entry.name.quoted) is mapped to what is no alternative: it reads as unknown",
          at: entry.value.range)
      }
    }
  }
}
