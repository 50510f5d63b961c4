/// Objects of several kinds, told apart by the text of a member.
struct Union {
  struct Variant {
    /// The member's text.
    var kind: String
    var kindRange: SourceRange
    /// The component that values of this kind are.
    var component: String
  }

  /// The member that tells the kinds apart.
  var member: String
  var variants: [Variant]
}

extension Schema {
  /// The kinds that `oneOf` and its discriminator tell apart.
  func union() throws(Diagnostic) -> Union {
    guard let list = node["oneOf"], let discriminator = node["discriminator"] else {
      throw Diagnostic(
        "\(label) is one of several values that nothing tells apart",
        at: (node["oneOf"] ?? node["anyOf"] ?? node).opening,
        remedy: """
          Use "oneOf" with a "discriminator", the member that tells them apart.
          Or write one object in which the members that only some alternatives have are optional.
          """)
    }
    guard let member = discriminator["propertyName"]?.string, !member.isEmpty else {
      throw Diagnostic(
        "the discriminator of \(label) names no member", at: discriminator.opening,
        remedy: "Name the member that tells the alternatives apart: \"propertyName\": \"type\".")
    }
    for alternative in alternatives where alternative.reference == nil {
      throw Diagnostic(
        "an alternative of \(label) has no name", at: alternative.node.opening,
        remedy: "Move it to components/schemas, and refer to it with \"$ref\".")
    }
    guard !alternatives.isEmpty else {
      throw Diagnostic(
        "\(label) is one of no values", at: list.opening,
        remedy: "Refer to the alternatives with \"$ref\".")
    }
    return Union(member: member, variants: try variants(discriminator["mapping"]))
  }

  private func variants(_ mapping: JSONNode?) throws(Diagnostic) -> [Union.Variant] {
    let names = alternatives.compactMap(\.reference)
    var variants: [Union.Variant] = []
    for entry in mapping?.object ?? [] {
      let target = entry.value.string ?? ""
      let name = JSONPointer.unescape(
        target.hasPrefix("#/components/schemas/") ? target.dropFirst(21) : target[...])
      guard names.contains(name) else {
        throw Diagnostic(
          "\(entry.name.quoted) is mapped to what is no alternative", at: entry.value.range,
          remedy: "Map it to a component that \"oneOf\" lists.")
      }
      variants.append(
        Union.Variant(kind: entry.name, kindRange: entry.nameRange, component: name))
    }
    // A component that is not mapped is told by its own name.
    for alternative in alternatives {
      guard let name = alternative.reference, !variants.contains(where: { $0.component == name })
      else { continue }
      variants.append(
        Union.Variant(kind: name, kindRange: alternative.range(of: "$ref"), component: name))
    }
    return variants
  }
}
