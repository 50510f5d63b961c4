extension [TypePlan] {
  /// The types, those that are told by their paths marked as requests.
  func marked(asRequests paths: Set<[String]>) -> [TypePlan] {
    map { type in
      var type = type
      type.isRequest = paths.contains(type.path)
      type.nested = type.nested.marked(asRequests: paths)
      return type
    }
  }
}

extension TypeReference {
  /// The path of the generated type that it is, or wraps as one that may be absent.
  var named: [String]? {
    switch self {
    case .named(let path): path
    case .optional(let wrapped): wrapped.named
    default: nil
    }
  }
}
