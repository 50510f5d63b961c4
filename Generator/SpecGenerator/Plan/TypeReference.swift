/// A type where it is used.
indirect enum TypeReference: Hashable, Sendable {
  case scalar(Scalar)
  /// A generated type, by the names from the module inwards.
  case named([String])
  case array(TypeReference)
  case dictionary(TypeReference)
  case optional(TypeReference)
  /// A value that a `PATCH` keeps, clears or sets.
  case change(TypeReference)
  /// An object, or its id.
  case expandable(TypeReference)
  /// A value, or the empty text that clears it.
  case clearable(TypeReference)
  /// A stream of events that carry such values.
  case events(TypeReference)

  /// The type as it is written inside of the type with the path `scope`.
  func text(in scope: [String] = []) -> String {
    switch self {
    case .scalar(let scalar): scalar.name
    case .named(let path):
      path.dropLast() == scope[...] ? path.last ?? "" : path.joined(separator: ".")
    case .array(let element): "[\(element.text(in: scope))]"
    case .dictionary(let value): "[String: \(value.text(in: scope))]"
    case .optional(let wrapped): "\(wrapped.text(in: scope))?"
    case .change(let value): "Change<\(value.text(in: scope))>"
    case .expandable(let object): "Expandable<\(object.text(in: scope))>"
    case .clearable(let value): "Clearable<\(value.text(in: scope))>"
    case .events(let value): "EventStream<\(value.text(in: scope))>"
    }
  }
}
