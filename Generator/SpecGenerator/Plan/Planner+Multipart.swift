extension Planner {
  /// The fields and files of a multipart body, as properties of a request.
  mutating func planMultipart(
    _ media: MediaType, names assigner: inout NameAssigner, in scope: inout TypeScope
  ) -> [ParameterPlan] {
    guard let schema = media.schema else { return [] }
    return document.resolved(schema).properties.map { property in
      let name = SwiftName(property.name, override: property.schema.annotations.swiftName?.string)
      let encoding = media.encoding[property.name]
      let file = fileType(of: property.schema, encoding)
      let type = file ?? reference(to: property.schema, named: name, in: &scope)
      return ParameterPlan(
        place: file == nil ? .field : .file,
        property: PropertyPlan(
          name: assigner.assign(name.member, for: property.name, at: property.nameRange, &report),
          wire: property.name, type: type,
          isOptional: !property.isRequired || document.allowsNull(property.schema),
          documentation: Documentation(
            property.schema.annotations, fallback: "`\(property.name)` in the form.",
            remark: property.schema.defaultRemark)),
        style: file == nil ? encoding?.style : nil,
        mediaType: encoding?.contentType.flatMap { encoding?.style == .json ? nil : $0 })
    }
  }

  /// The type of a file or of several; `nil` for any other field.
  private func fileType(of schema: Schema, _ encoding: Encoding?) -> TypeReference? {
    let isFile = encoding?.isFile == true
    if case .array(let items) = document.resolvedShape(of: schema) {
      return isFile || document.resolved(items).isBinary ? .array(.scalar(.binary)) : nil
    }
    return isFile || document.resolved(schema).isBinary ? .scalar(.binary) : nil
  }
}
