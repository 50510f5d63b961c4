extension Document {
  /// Settles what documents of others leave open: which of several keys a client has, and which of
  /// the servers it may use. What is left out for it is remarked.
  mutating func settle(_ report: inout Report) {
    guard !isOurs else { return }
    settleSecurity(&report)
    for index in operations.indices {
      let headers = headersOfClient(in: operations[index])
      operations[index].settleParameters(without: headers, &report)
    }
    servers = usable(servers, &report)
    for index in operations.indices {
      let own = usable(operations[index].servers, &report)
      operations[index].servers = Array(own.prefix(1))
    }
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
