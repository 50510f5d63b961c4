extension AnswerForm {
  /// The form as an expression of Swift: `.text("text/csv")`.
  var expression: String {
    switch self {
    case .json(let name): ".json(\(name.literal))"
    case .text(let name): ".text(\(name.literal))"
    case .events(let isText): isText ? ".text(\"text/event-stream\")" : ".events"
    case .bytes(let name): ".bytes(\(name.literal))"
    }
  }
}
