extension [TypePlan] {
  /// The types, those that are told by their paths marked as requests, with where they have a key.
  func marked(asRequests paths: Set<[String]>) -> [TypePlan] {
    marked(asRequests: paths, keyed: Set(flatMap(\.keyed)))
  }

  private func marked(asRequests paths: Set<[String]>, keyed: Set<[String]>) -> [TypePlan] {
    map { type in
      var type = type
      type.isRequest = paths.contains(type.path)
      if type.isRequest { type.ownKey = type.key(in: keyed) }
      type.nested = type.nested.marked(asRequests: paths, keyed: keyed)
      return type
    }
  }
}

extension TypePlan {
  fileprivate static let key = "idempotencyKey"

  /// The paths of the models in it that have a key, and its own.
  fileprivate var keyed: [[String]] {
    guard case .model(let properties, _, _) = kind, properties.contains(where: \.isKey) else {
      return nested.flatMap(\.keyed)
    }
    return [path] + nested.flatMap(\.keyed)
  }

  /// A key beside the body comes before one in it.
  fileprivate func key(in keyed: Set<[String]>) -> String? {
    guard case .parameters(let parameters) = kind else {
      return keyed.contains(path) ? Self.key : nil
    }
    if parameters.contains(where: \.property.isKey) { return Self.key }
    let body = parameters.first { $0.place == .body }?.property
    guard let body, let path = body.type.named, keyed.contains(path) else { return nil }
    return "\(body.name)\(body.isOptional ? "?" : "").\(Self.key)"
  }
}

extension PropertyPlan {
  /// Whether it is the key that a request names itself by.
  fileprivate var isKey: Bool {
    name == TypePlan.key && type == .scalar(.string) && !isChange
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
