extension TypeReference {
  /// What is written of a value: itself, or its amounts in the form that the provider takes.
  func written(_ value: String) -> String {
    isWrittenOtherwise ? "\(value)\(suffix)" : value
  }

  private var isWrittenOtherwise: Bool {
    switch self {
    case .scalar(let scalar): scalar.writtenProperty != nil
    case .named, .expandable, .events: false
    case .array(let inner), .dictionary(let inner), .optional(let inner), .change(let inner),
      .clearable(let inner):
      inner.isWrittenOtherwise
    }
  }

  private var suffix: String {
    switch self {
    case .scalar(let scalar): scalar.writtenProperty.map { ".\($0)" } ?? ""
    case .named, .expandable, .events: ""
    case .array(let element), .change(let element): ".map { $0\(element.suffix) }"
    case .dictionary(let value): ".mapValues { $0\(value.suffix) }"
    case .optional(let wrapped): "?\(wrapped.suffix)"
    case .clearable(let value): ".map { $0\(value.suffix) }"
    }
  }
}
