extension Document {
  /// Gives the objects of unions the member that tells them apart, where their schemas leave it out
  /// or leave its text open: what is sent must say what it is.
  mutating func completeKinds() {
    guard !isOurs else { return }
    var kinds: [String: [String: [Union.Kind]]] = [:]
    for schema in allSchemas where schema.node["discriminator"] != nil {
      guard case .union = try? schema.shape() else { continue }
      let union = union(of: schema)
      guard let member = union.member else { continue }
      for variant in union.variants {
        guard let key = variant.schema.reference, resolved(variant.schema).isObject else {
          continue
        }
        let known = kinds[key]?[member] ?? []
        let new = variant.kinds.filter { kind in !known.contains { $0.text == kind.text } }
        kinds[key, default: [:]][member, default: []] += new
      }
    }
    for (key, members) in kinds {
      guard let index = position(of: key), components[index].schema.reference == nil else {
        continue
      }
      for (member, kinds) in members.sorted(by: { $0.key < $1.key }) {
        components[index].schema.tell(member, kinds)
      }
    }
  }
}

extension Schema {
  fileprivate mutating func tell(_ member: String, _ kinds: [Union.Kind]) {
    guard let range = kinds.first?.range else { return }
    var text = Schema(
      node: JSONNode.object([], at: range)
        .setting("type", to: JSONNode(value: .string("string"), range: range)), label: member)
    text.types = ["string"]
    if kinds.count == 1 {
      text.node = text.node.setting(
        "const", to: JSONNode(value: .string(kinds[0].text), range: range))
    }
    guard let index = properties.firstIndex(where: { $0.name == member }) else {
      properties.append(Property(name: member, nameRange: range, schema: text, isRequired: true))
      return
    }
    let property = properties[index]
    guard property.isRequired, case .scalar(.string) = try? property.schema.shape(),
      property.schema.constant == nil, property.schema.reference == nil, kinds.count == 1
    else { return }
    properties[index].schema.node = property.schema.node.setting(
      "const", to: JSONNode(value: .string(kinds[0].text), range: range))
  }
}
