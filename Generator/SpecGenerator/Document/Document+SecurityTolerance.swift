extension Document {
  /// Settles which key is the client's own: that of the scheme that the most operations take. Other
  /// keys that an operation asks for are passed by their names.
  mutating func settleSecurity(_ report: inout Report) {
    let declared = (root["components"]?["securitySchemes"]?.object ?? []).map {
      SecurityScheme(node: $0.value, name: $0.name)
    }
    if root["security"] == nil, operations.allSatisfy({ $0.security == nil }) {
      // Nobody declares a key that nobody needs.
      security.schemes = declared
      security.alternatives = declared.map { [$0] }
    }
    let required = operations.map { $0.security ?? security }
    let chosen = mostTaken(of: declared.filter(\.isRendered), by: required)
    let named = Set((required + [security]).flatMap(\.schemes).map(\.name))
    for scheme in declared where named.contains(scheme.name) && !scheme.isRendered {
      report.remark(
        "the security scheme \(scheme.name.quoted) is not rendered: send it in the headers of the "
          + "call's options", at: scheme.node.opening)
    }
    for index in operations.indices {
      var own = operations[index].security ?? security
      own.authentication = own.chosen(for: chosen)
      if own.authentication == nil, !own.isOptional, let other = own.schemes.first {
        operations[index].foreignScheme = other.name
      }
      operations[index].security = own
    }
    security.authentication = security.chosen(for: chosen) ?? chosen?.authentication
    security.schemes = [chosen].compactMap { $0 }
  }

  private func mostTaken(
    of schemes: [SecurityScheme], by required: [Security]
  ) -> SecurityScheme? {
    let lists = (required + [security]).map { $0.usable.joined().map(\.name) }
    func score(_ scheme: SecurityScheme) -> (Int, Int) {
      (lists.dropLast().count { $0.contains(scheme.name) }, scheme.preference)
    }
    var best: SecurityScheme?
    for scheme in schemes where lists.contains(where: { $0.contains(scheme.name) }) {
      if let earlier = best, score(scheme) <= score(earlier) { continue }
      best = scheme
    }
    return best
  }
}

extension Security {
  /// The alternatives that clients can send.
  fileprivate var usable: [[SecurityScheme]] {
    alternatives.filter { $0.allSatisfy(\.isRendered) }
  }

  /// What a call is sent with by a client that has a key of its own; `nil` where that is nothing.
  fileprivate func chosen(for own: SecurityScheme?) -> Authentication? {
    let usable = usable
    // The client's own key is always there.
    if let own, usable.contains(where: { $0.map(\.name) == [own.name] }) {
      return own.authentication
    }
    guard !isOptional, !usable.isEmpty else { return nil }
    let ways = usable.map { schemes in
      let all = schemes.map { scheme in
        scheme.name == own?.name
          ? scheme.authentication : Authentication.other(scheme.name, scheme.authentication)
      }
      return all.count == 1 ? all[0] : .all(all)
    }
    return ways.count == 1 ? ways[0] : .first(ways)
  }
}

extension SecurityScheme {
  /// Which of several ways is taken that do the same: a key of its own, rather than a password, and
  /// rather than one that stands in logs of addresses.
  fileprivate var preference: Int {
    switch (type, scheme, location) {
    case ("http", "bearer", _): 4
    case ("apiKey", _, "header"): 3
    case ("oauth2", _, _), ("openIdConnect", _, _): 2
    case ("http", _, _): 1
    default: 0
    }
  }
}
