extension Check {
  /// A client has one key of its own, which it can send: as a token or a password, or in a header,
  /// the query or a cookie.
  static let securitySchemes = Check { document, report in
    let security = document.security
    if document.isOurs, security.schemes.isEmpty,
      let declared = document.root["components"]?["securitySchemes"],
      document.root["security"] == nil
    {
      report.refuse(
        "no operation requires the security schemes", at: declared.opening,
        remedy: "Require one at the document's root: \"security\": [{ \"name\": [] }].")
    }
    if security.schemes.count > 1 {
      report.refuse(
        "the document requires more than one security scheme", at: security.range,
        remedy: "A client has one key. Leave the scheme that it is for.")
    }
    if document.isOurs, security.schemes.isEmpty,
      let server = document.servers.first(where: \.isGivenByCaller)
    {
      report.refuse(
        "the users of an API without keys cannot be asked for its server", at: server.urlRange,
        remedy: "Require a security scheme, or write out an address that is used by default.")
    }
    for scheme in security.schemes where !scheme.isRendered {
      report.refuse(
        "the security scheme \(scheme.name) cannot be rendered", at: scheme.node.opening,
        remedy: """
          Clients send a token or a password ("http" with "bearer" or "basic", "oauth2",
          "openIdConnect"), or a key in a header, the query or a cookie ("apiKey").
          """)
    }
  }
}

extension Check {
  /// An operation of our own specs requires what the document does, or nothing.
  static let operationSecurity = Check { document, report in
    guard document.isOurs else { return }
    let names = Set(document.security.schemes.map(\.name))
    for operation in document.operations {
      guard let security = operation.security else { continue }
      for scheme in security.schemes where !names.contains(scheme.name) {
        report.refuse(
          "\(operation.label) requires the scheme \(scheme.name), and others do not",
          at: security.range,
          remedy: "A client has one key. Require the document's scheme, or nothing: [].")
      }
    }
  }
}

extension SecurityScheme {
  /// Whether clients can send it.
  var isRendered: Bool {
    switch type {
    case "http": scheme == "bearer" || scheme == "basic"
    case "oauth2", "openIdConnect": true
    case "apiKey":
      location == "query" && headerName?.isEmpty == false
        || ["header", "cookie"].contains(location) && headerName.map(HTTPToken.isValid) == true
    default: false
    }
  }
}
