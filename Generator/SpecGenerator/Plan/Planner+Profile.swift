extension Planner {
  func planProfile() -> ProfilePlan {
    let words = SwiftName.words(of: names.api).map { $0.uppercased() }
    let scheme = document.security.schemes.first
    return ProfilePlan(
      isSelfHosted: document.isSelfHosted,
      environmentPrefix: document.info.environmentPrefix ?? words.joined(separator: "_"),
      authentication: document.authentication, isPublic: scheme == nil,
      keyPrefixes: ["live", "test"].compactMap { environment in
        let prefixes = scheme?.keyPrefixes(of: environment) ?? []
        return prefixes.isEmpty ? nil : (environment, prefixes)
      })
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

extension Document {
  /// How calls prove who makes them, unless an operation says otherwise.
  var authentication: Authentication {
    security.authentication ?? security.schemes.first?.authentication ?? .keyless
  }

  /// The keys that calls take beside the client's own, and by which names they are passed.
  var otherKeysRemark: String? {
    let ways = [authentication] + operations.compactMap { authentication(of: $0) }
    var names: [String] = []
    for name in ways.flatMap(\.otherKeys) where !names.contains(name) { names.append(name) }
    guard !names.isEmpty else { return nil }
    let list = names.map { "`\($0)`" }.joined(separator: ", ")
    return
      "Some calls take other keys, which ``ClientOptions/otherKeys`` holds by these names: \(list)."
  }

  /// How the calls of an operation do, where that is not as others do; in our own specs, which have one
  /// key, not at all.
  func authentication(of operation: Operation) -> Authentication? {
    guard let security = operation.security, !self.security.schemes.isEmpty else { return nil }
    let own =
      security.authentication ?? (isOurs && !security.schemes.isEmpty ? authentication : .keyless)
    return own == authentication ? nil : own
  }
}
