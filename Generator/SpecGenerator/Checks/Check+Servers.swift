extension Check {
  /// There is a server, and each has a full address, or is the caller's to say.
  static let servers = Check { document, report in
    if document.isOurs, document.servers.isEmpty, document.root["servers"]?.array?.isEmpty != false
    {
      report.refuse(
        "the document has no servers", at: document.root["servers"]?.range ?? document.root.opening,
        remedy: "Add one: \"servers\": [{ \"url\": \"https://api.example.com/v1\" }].")
    }
    guard document.isOurs else { return }
    for server in document.servers where !server.isGivenByCaller { check(server, &report) }
    if document.servers.count > 1, let server = document.servers.first(where: \.isGivenByCaller) {
      report.refuse(
        "a server that the caller has to name stands beside others", at: server.urlRange,
        remedy: "Leave it as the only one, or remove it: a client takes any address in any case.")
    }
  }

  /// The servers of operations, one for each, have full addresses.
  static let operationServers = Check { document, report in
    guard document.isOurs else { return }
    for operation in document.operations {
      for server in operation.servers { check(server, &report) }
      guard operation.servers.count > 1 else { continue }
      report.refuse(
        "\(operation.label) has more than one server", at: operation.servers[1].urlRange,
        remedy: "Leave one: the caller can pass another address to the client.")
    }
  }

  /// Servers of one address are one server, and each says the same of it.
  static let sharedServers = Check { document, report in
    var first: [String: ServerDescription] = [:]
    for server in document.servers.reversed() { first[server.url] = server }
    for server in document.operations.flatMap(\.servers) {
      guard let earlier = first[server.url] else {
        first[server.url] = server
        continue
      }
      for key in ["x-swift-name", "x-environment"] {
        guard let value = server.node[key], value.string != earlier.node[key]?.string else {
          continue
        }
        report.refuse(
          "\(server.url.quoted) has another \(key.quoted) here than elsewhere", at: value.range,
          remedy: "Say the same of it in both places, or leave the key out here.",
          notes: [.init(range: earlier.urlRange, message: "the server is described here")])
      }
    }
  }

  private static func check(_ server: ServerDescription, _ report: inout Report) {
    if let variables = server.node["variables"], variables.object?.isEmpty == false {
      report.refuse(
        "the address \(server.url.quoted) has variables", at: variables.opening,
        remedy: """
          Write it out, as one server for each value.
          Where users host the API, it is one variable with "x-required": true, and nothing else.
          """)
    } else if server.node["url"] != nil, ServerAddress(server.url) == nil {
      report.refuse(
        "\(server.url.quoted) is no address of a server", at: server.urlRange,
        remedy: "Write it out, without query or user: \"https://api.example.com/v1\".")
    } else if let address = ServerAddress(server.url), !address.isAcceptable {
      report.refuse(
        "\(server.url.quoted) would get keys and payments in the clear", at: server.urlRange,
        remedy: """
          Use "https", or remove the server: its address can be passed to the client, with
          `allowsInsecureTransport`.
          """)
    }
  }
}
