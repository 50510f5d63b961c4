extension Planner {
  /// The style in which a parameter has to be written; `nil` for text that is written as it is, and
  /// for a list of it in a query, which repeats the name.
  func writtenStyle(of parameter: Parameter) -> WireStyle? {
    guard let style = parameter.style, let schema = parameter.schema else { return nil }
    let shape = document.resolvedShape(of: schema)
    switch parameter.place {
    case "path", "header":
      if style.form == .simple, isText(shape) { return nil }
    case "query":
      guard style == WireStyle(defaultIn: "query") else { break }
      if isText(shape) { return nil }
      if case .array(let items) = shape, !document.allowsNull(items),
        isText(document.resolvedShape(of: items))
      {
        return nil
      }
    default: break
    }
    return style
  }

  /// Whether a value is one text.
  func isText(_ shape: SchemaShape?) -> Bool {
    switch shape {
    case .openEnum(let enumeration): enumeration.base != .values
    case .scalar(let scalar): scalar != .json && scalar != .object
    default: false
    }
  }
}
