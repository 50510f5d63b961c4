extension Document {
  /// Leaves the members of answers out of requests, and the other way round. A component that is
  /// sent and received gets a second shape for it, and with it all that lead there.
  mutating func separateDirections() {
    let hasDirection =
      components.contains { $0.schema.hasDirection }
      || (requestSchemas + responseSchemas).contains { $0.hasDirection }
    guard hasDirection else { return }
    let directions = Directions(of: self)
    let keys = Dictionary(
      uniqueKeysWithValues: directions.divided.map { ($0, "\($0) \(SchemaComponent.sentSuffix)") })
    func shaped(_ schema: Schema?, _ direction: Direction) -> Schema? {
      schema?.shaped(direction, by: directions, renaming: direction == .request ? keys : [:])
    }
    for index in operations.indices {
      operations[index].body?.content.reshape { shaped($0, .request) }
      for response in operations[index].responses.indices {
        operations[index].responses[response].content.reshape { shaped($0, .response) }
      }
    }
    for index in webhooks.indices { webhooks[index].body.content.reshape { shaped($0, .response) } }
    components = components.flatMap { component in
      var own = component
      let isSent = directions.sent.contains(component.key)
      own.schema = shaped(component.schema, isSent ? .request : .response) ?? component.schema
      guard let key = keys[component.key] else { return [own] }
      var sent = component
      sent.key = key
      sent.isSentShape = true
      sent.schema = shaped(component.schema, .request) ?? component.schema
      return [own, sent]
    }
    indexComponents()
  }
}

extension SchemaComponent {
  /// What is behind the name of a component's second shape.
  static let sentSuffix = "Input"
}

extension [MediaType] {
  fileprivate mutating func reshape(_ shape: (Schema?) -> Schema?) {
    for index in indices { self[index].schema = shape(self[index].schema) }
  }
}

extension Schema {
  /// Whether a member of it, or of one inside of it, goes in one direction only.
  fileprivate var hasDirection: Bool {
    if node["readOnly"]?.bool == true || node["writeOnly"]?.bool == true { return true }
    if properties.contains(where: \.schema.hasDirection) || items?.hasDirection == true {
      return true
    }
    if alternatives.contains(where: \.hasDirection) { return true }
    if case .schema(let value) = additional { return value.hasDirection }
    return false
  }

  /// The schema and those inside of it, but for what references lead to.
  var parts: [Schema] {
    var parts = [self]
    for property in properties { parts += property.schema.parts }
    for alternative in alternatives { parts += alternative.parts }
    if let items { parts += items.parts }
    if case .schema(let value) = additional { parts += value.parts }
    return parts
  }

  /// The schema of what goes in one direction.
  fileprivate func shaped(
    _ direction: Direction, by directions: Directions, renaming keys: [String: String]
  ) -> Schema {
    func shaped(_ schema: Schema) -> Schema {
      schema.shaped(direction, by: directions, renaming: keys)
    }
    var schema = self
    schema.reference = reference.map { keys[$0] ?? $0 }
    schema.properties = properties.filter { !directions.isLeftOut($0, of: direction) }.map {
      var property = $0
      property.schema = shaped(property.schema)
      return property
    }
    schema.alternatives = alternatives.map(shaped)
    schema.items = items.map(shaped)
    if case .schema(let value) = additional { schema.additional = .schema(shaped(value)) }
    return schema
  }
}
