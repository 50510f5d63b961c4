/// Renders the servers of a spec as statics.
///
/// ```swift
/// extension Server where API == JoPayClient {
///   /// `https://jopay.me/api/checkout/v1`
///   public static var production: Self {
///     .init(scheme: .https, host: "jopay.me", path: "/api/checkout/v1")
///   }
/// }
/// ```
struct ServerRenderer {
  let names: APINames

  func render(_ servers: [ServerPlan]) -> SwiftSource {
    guard !servers.isEmpty else { return SwiftSource() }
    return """
      extension Server where API == \(names.client) {
        \(servers.map(render).spaced)
      }
      """
  }

  private func render(_ server: ServerPlan) -> SwiftSource {
    var arguments = [
      "scheme: .\(server.address.scheme)", "host: \(server.address.host.literal)",
    ]
    if let port = server.address.port { arguments.append("port: \(String(port))") }
    if !server.address.path.isEmpty { arguments.append("path: \(server.address.path.literal)") }
    if let environment = server.environment { arguments.append("environment: .\(environment)") }
    return """
      \(.comment(server.documentation))
      public static var \(server.name): Self {
        \(.list(".init(", arguments, ")"))
      }
      """
  }
}
