/// A type, or the module, while the types inside of it are planned.
struct TypeScope {
  let path: [String]
  var names: NameAssigner
  var types: [TypePlan] = []
  /// Who makes the values of the types that are planned next.
  var direction: Direction
  /// Whether it is an operation's, whose types are called `Request` and `Response`.
  var isNamespace = false

  init(
    path: [String], reserved: ReservedWords, direction: Direction = .response, isStrict: Bool
  ) {
    self.path = path
    self.direction = direction
    names = NameAssigner(reserved: reserved, isStrict: isStrict)
  }
}

/// The name of a type that is inside of another.
struct NestedName: Sendable {
  let name: String
  /// The type around it.
  let outer: String
  /// Where the schema starts.
  let range: SourceRange
}
