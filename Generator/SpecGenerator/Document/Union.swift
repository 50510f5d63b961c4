/// Values of several types.
struct Union {
  /// A text that tells a kind of objects, with the place where it is said.
  struct Kind {
    var text: String
    var range: SourceRange
  }

  struct Variant {
    var schema: Schema
    /// What its case is called after, where it has one kind or none.
    var name: String
    /// The texts of the union's member that tell it; none where it is known by what fits.
    var kinds: [Kind] = []
    /// Whether its objects may come without the member.
    var mayBeUntold = true
  }

  /// The member that tells objects apart, if there is one.
  var member: String?
  var variants: [Variant]
}

extension Document {
  /// What tells the alternatives of a schema apart: the discriminator, or a member that has another
  /// text in each of them, or else what fits.
  func union(of schema: Schema) -> Union {
    var union = Union(
      member: nil,
      variants: schema.alternatives.map { alternative in
        Union.Variant(schema: alternative, name: name(of: alternative))
      })
    nameObjects(of: &union)
    if let member = schema.node["discriminator"]?["propertyName"]?.string, !member.isEmpty {
      union.member = member
      applyMapping(schema.node["discriminator"]?["mapping"], to: &union)
      for index in union.variants.indices where union.variants[index].kinds.isEmpty {
        union.variants[index].kinds = kinds(of: union.variants[index], in: member, isTold: true)
      }
    } else if let member = tellingMember(of: union) {
      union.member = member
      for index in union.variants.indices {
        union.variants[index].kinds = kinds(of: union.variants[index], in: member, isTold: false)
      }
    }
    if let member = union.member {
      let isStated = schema.node["discriminator"] != nil
      noteCertainty(of: member, isStated: isStated, in: &union)
    }
    return union
  }

  /// Objects without names are called after the members that not all of them must have.
  private func nameObjects(of union: inout Union) {
    let nameless = union.variants.indices.filter {
      union.variants[$0].schema.reference == nil && union.variants[$0].name == "object"
    }
    let required = nameless.map { union.variants[$0].schema.properties.filter(\.isRequired) }
    guard nameless.count > 1 else { return }
    for (index, members) in zip(nameless, required) {
      let own = members.map(\.name).filter { name in
        !required.allSatisfy { $0.contains { $0.name == name } }
      }
      if (1...3).contains(own.count) { union.variants[index].name = own.joined(separator: " ") }
    }
  }

  /// The kinds that a mapping gives to components, by pointer or by name.
  private func applyMapping(_ mapping: JSONNode?, to union: inout Union) {
    for entry in mapping?.object ?? [] {
      let target = entry.value.string ?? ""
      let name = JSONPointer.unescape(
        target.hasPrefix("#/components/schemas/") ? target.dropFirst(21) : target[...])
      guard
        let index = union.variants.firstIndex(where: { $0.schema.isCalled(name, in: self) })
      else { continue }
      union.variants[index].kinds.append(Union.Kind(text: entry.name, range: entry.nameRange))
    }
  }

  /// The texts that a member has in an alternative. One that a discriminator does not map is told by
  /// its own name.
  private func kinds(
    of variant: Union.Variant, in member: String, isTold: Bool
  ) -> [Union.Kind] {
    let object = resolved(variant.schema)
    guard object.isObject else { return [] }
    if let texts = object.properties.first(where: { $0.name == member }).map({ texts(of: $0) }),
      !texts.isEmpty
    {
      return texts
    }
    guard isTold,
      let name = writtenReference(of: variant.schema) ?? variant.schema.annotations.title
    else { return [] }
    return [Union.Kind(text: name, range: variant.schema.range(of: "$ref"))]
  }

  /// The only texts that a property is described with.
  private func texts(of property: Property) -> [Union.Kind] {
    let schema = resolved(property.schema)
    let nodes = schema.values ?? schema.node["const"].map { [$0] } ?? []
    let kinds = nodes.compactMap { node in
      node.string.map { Union.Kind(text: $0, range: node.range) }
    }
    return kinds.count == nodes.count ? kinds : []
  }

  /// A member that all objects have, with texts that no two of them share.
  private func tellingMember(of union: Union) -> String? {
    let objects = union.variants.map { resolved($0.schema) }.filter(\.isObject)
    guard objects.count > 1, let first = objects.first else { return nil }
    return first.properties.map(\.name).first { name in
      var seen: Set<String> = []
      return objects.allSatisfy { object in
        guard let property = object.properties.first(where: { $0.name == name }) else {
          return false
        }
        let kinds = texts(of: property)
        return !kinds.isEmpty && kinds.allSatisfy { seen.insert($0.text).inserted }
      }
    }
  }

  /// What a discriminator names is there; a member that only happens to tell may be left out.
  private func noteCertainty(of member: String, isStated: Bool, in union: inout Union) {
    for index in union.variants.indices where !union.variants[index].kinds.isEmpty {
      let object = resolved(union.variants[index].schema)
      let property = object.properties.first { $0.name == member }
      union.variants[index].mayBeUntold = !isStated && property?.isRequired == false
    }
  }

  /// What an alternative is called: as in the spec, or else after its type.
  private func name(of schema: Schema) -> String {
    if let name = schema.annotations.swiftName?.string { return name }
    if let reference = schema.reference { return component(reference)?.name ?? reference }
    if let title = schema.annotations.title, !SwiftName.words(of: title).isEmpty { return title }
    if let text = schema.onlyText { return text.isEmpty ? "empty" : text }
    switch try? schema.shape() {
    case .scalar(let scalar): return scalar.caseName
    case .openEnum(let enumeration): return enumeration.base == .integers ? "integer" : "string"
    case .array(let items):
      return (items.reference.map { component($0)?.name ?? $0 } ?? "") + "Array"
    case .map: return "map"
    case .union, .expandable, .clearable: return "other"
    case .object, .reference, nil: return "object"
    }
  }
}

extension Schema {
  fileprivate func isCalled(_ name: String, in document: Document) -> Bool {
    (document.writtenReference(of: self) ?? annotations.title) == name
  }

  /// Whether values are JSON objects with members of their own.
  var isObject: Bool {
    guard reference == nil, alternatives.isEmpty else { return false }
    return !properties.isEmpty || types == ["object"]
  }

  /// The only text that fits, if it is one.
  var onlyText: String? {
    guard reference == nil, properties.isEmpty, alternatives.isEmpty else { return nil }
    let values = values ?? node["const"].map { [$0] } ?? []
    return values.count == 1 ? values[0].string : nil
  }
}

extension Scalar {
  /// What an alternative of this type is called.
  fileprivate var caseName: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .double, .number: "number"
    case .boolean: "boolean"
    case .amount: "amount"
    case .minorUnits: "minorUnits"
    case .microDollars: "microDollars"
    case .currency: "currency"
    case .timestamp: "timestamp"
    case .stringOrInteger: "id"
    case .json: "any"
    case .binary: "binary"
    case .object: "object"
    }
  }
}
