extension Document {
  /// Every schema of the document, also those inside of others.
  var allSchemas: [Schema] {
    var schemas: [Schema] = []
    for component in components { component.schema.collect(into: &schemas) }
    for operation in operations {
      for parameter in operation.parameters { parameter.schema?.collect(into: &schemas) }
      for media in operation.body?.content ?? [] { media.schema?.collect(into: &schemas) }
      for response in operation.responses {
        for media in response.content { media.schema?.collect(into: &schemas) }
      }
    }
    for webhook in webhooks {
      for media in webhook.body.content { media.schema?.collect(into: &schemas) }
    }
    return schemas
  }
}

extension Schema {
  fileprivate func collect(into schemas: inout [Schema]) {
    schemas.append(self)
    for property in properties { property.schema.collect(into: &schemas) }
    for alternative in alternatives { alternative.collect(into: &schemas) }
    items?.collect(into: &schemas)
    if case .schema(let value) = additional { value.collect(into: &schemas) }
  }
}
