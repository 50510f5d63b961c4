extension ContentPlan {
  /// The form as an expression of Swift: `.form(.deepObject)`.
  var expression: SwiftSource.List {
    switch self {
    case .json(let name): .init(".json(\(name.literal))")
    case .text(let name): .init(".text(\(name.literal))")
    case .bytes(let name): .init(".bytes(\(name.literal))")
    case .multipart: ".multipart"
    case .form(nil, let others) where others.isEmpty: ".form()"
    case .form(let style?, let others) where others.isEmpty: .init(".form(\(style.expression))")
    case .form(let style, let others):
      .init(
        ".form(",
        [.init(style?.expression ?? ".members")]
          + others.map { .init("(\($0.name.literal), \($0.style.expression))") }, ")")
    }
  }
}
