extension Document {
  /// Settles what documents of others leave open: which of several keys a client has, and which of
  /// the servers it may use. What is left out for it is remarked.
  mutating func settle(_ report: inout Report) {
    guard !isOurs else { return }
    settleSecurity(&report)
    for index in operations.indices { settleParameters(of: &operations[index], &report) }
    servers = usable(servers, &report)
    for index in operations.indices {
      let own = usable(operations[index].servers, &report)
      operations[index].servers = Array(own.prefix(1))
    }
  }

  /// The scheme that the most operations take. Calls that take only others go without a key, and
  /// say so.
  private mutating func settleSecurity(_ report: inout Report) {
    let declared = (root["components"]?["securitySchemes"]?.object ?? []).map {
      SecurityScheme(node: $0.value, name: $0.name)
    }
    if root["security"] == nil, operations.allSatisfy({ $0.security == nil }) {
      // Nobody declares a key that nobody needs.
      security.schemes = declared
    }
    let lists = operations.map { ($0.security ?? security).schemes.map(\.name) }
    let usable = declared.filter(\.isRendered)
    let wanted = usable.filter { scheme in
      (lists + [security.schemes.map(\.name)]).contains { $0.contains(scheme.name) }
    }
    func score(_ scheme: SecurityScheme) -> (Int, Int) {
      (lists.count { $0.contains(scheme.name) }, scheme.preference)
    }
    var chosen = wanted.first
    for scheme in wanted {
      if let best = chosen, score(scheme) > score(best) { chosen = scheme }
    }
    let named = Set(lists.joined()).union(security.schemes.map(\.name))
    for scheme in declared where named.contains(scheme.name) && scheme.name != chosen?.name {
      report.remark(
        "the security scheme \(scheme.name.quoted) is not rendered: send it in the headers of the "
          + "call's options", at: scheme.node.opening)
    }
    for index in operations.indices {
      let required = operations[index].security ?? security
      let isTaken = required.schemes.contains { $0.name == chosen?.name }
      operations[index].security = Security(
        schemes: isTaken ? [chosen].compactMap { $0 } : [], isOptional: required.isOptional,
        range: required.range)
      guard !isTaken, !required.isOptional, let other = required.schemes.first else { continue }
      operations[index].foreignScheme = other.name
    }
    security.schemes = [chosen].compactMap { $0 }
  }

  /// The servers whose address is known: with the defaults of its variables, and without those that
  /// no client would send a key to.
  private func usable(
    _ servers: [ServerDescription], _ report: inout Report
  ) -> [ServerDescription] {
    guard !servers.contains(where: \.isGivenByCaller) else { return servers }
    return servers.compactMap { server in
      var server = server
      for variable in server.variables {
        let value = variable.node["default"]?.string ?? ""
        server.url = server.url.replacing("{\(variable.name)}", with: value)
      }
      if ServerAddress(server.url)?.isAcceptable == true { return server }
      report.remark(
        "\(server.url.quoted) is left out: it is no full https address. Pass the server's to the "
          + "client", at: server.urlRange)
      return nil
    }
  }

  /// Whether the client's server is for the caller to say.
  var isSelfHosted: Bool {
    servers.contains(where: \.isGivenByCaller) || servers.isEmpty && !isOurs
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
