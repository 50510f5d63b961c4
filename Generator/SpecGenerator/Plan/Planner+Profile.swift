extension Planner {
  func planProfile() -> ProfilePlan {
    let words = SwiftName.words(of: names.api).map { $0.uppercased() }
    let scheme = document.security.schemes.first
    return ProfilePlan(
      isSelfHosted: document.isSelfHosted,
      environmentPrefix: document.info.environmentPrefix ?? words.joined(separator: "_"),
      authentication: authentication(scheme),
      keyPrefixes: ["live", "test"].compactMap { environment in
        let prefixes = scheme?.keyPrefixes(of: environment) ?? []
        return prefixes.isEmpty ? nil : (environment, prefixes)
      })
  }

  private func authentication(_ scheme: SecurityScheme?) -> ProfilePlan.Authentication {
    guard let scheme else { return .keyless }
    switch (scheme.type, scheme.headerName) {
    case ("apiKey", let name?): return scheme.location == "query" ? .query(name) : .header(name)
    case ("http", _) where scheme.scheme == "basic": return .basic
    default: return .bearer
    }
  }

  /// A server is called as `x-swift-name` says, or `live` or `test` where that is all it says of
  /// itself; the first of the others is `primary`. Operations may share a server.
  mutating func planServers() -> [ServerPlan] {
    var assigner = self.assigner(.servers)
    var all = document.servers
    for server in document.operations.flatMap(\.servers)
    where !all.contains(where: { $0.url == server.url }) {
      all.append(server)
    }
    return all.enumerated().compactMap { position, server in
      guard let address = ServerAddress(server.url) else { return nil }
      let proposed =
        server.annotations.swiftName?.string.map { SwiftName(server.url, override: $0).member }
        ?? server.environment ?? (position == 0 ? "primary" : "server\(position + 1)")
      let name = assigner.assign(proposed, for: server.url, at: server.urlRange, &report)
      var documentation = Documentation("`\(server.url)`")
      documentation.paragraphs += Documentation(server.annotations, fallback: "").paragraphs
      return ServerPlan(
        name: name, url: server.url, documentation: documentation, address: address,
        environment: server.environment)
    }
  }
}
