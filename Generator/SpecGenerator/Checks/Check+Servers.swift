extension Check {
  /// There is a server, and each has a full address.
  static let servers = Check { document, report in
    if document.servers.isEmpty, document.root["servers"]?.array?.isEmpty != false {
      report.refuse(
        "the document has no servers", at: document.root["servers"]?.range ?? document.root.opening,
        remedy: "Add one: \"servers\": [{ \"url\": \"https://api.example.com/v1\" }].")
    }
    // Variables in an address are refused where they are described.
    for server in document.servers
    where !server.url.isEmpty && server.node["variables"] == nil
      && ServerAddress(server.url) == nil
    {
      report.refuse(
        "\(server.url.quoted) is no address of a server", at: server.urlRange,
        remedy: "Write it out, without query or user: \"https://api.example.com/v1\".")
    }
  }
}
