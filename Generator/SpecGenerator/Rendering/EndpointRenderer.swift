/// Renders the endpoint of an operation: where it is, what it takes and returns.
///
/// ```swift
/// extension Endpoint where API == JoPayClient, Request == NoRequest, Response == CheckoutSession {
///   /// `GET /sessions/{id}`
///   public static func retrieveSession(id: String) -> Self {
///     .get("/sessions/\(id)", id: "retrieveSession", repeatability: .safe)
///   }
/// }
/// ```
struct EndpointRenderer {
  let names: APINames

  func render(_ endpoint: EndpointPlan) -> SwiftSource {
    let requirements = [
      "API == \(names.client)",
      "Request == \(endpoint.request?.sentType ?? "NoRequest")",
      "Response == \(endpoint.response?.text() ?? "NoContent")",
    ]
    return """
      \(.clause("extension Endpoint", "where", requirements, " {"))
        /// `\(endpoint.method.uppercased()) \(endpoint.path.text)`
        \(declaration(endpoint))
          \(.list(.init(".\(endpoint.method)(", arguments(endpoint), ")")))
        }
      }
      """
  }

  private func declaration(_ endpoint: EndpointPlan) -> SwiftSource {
    let parameters = endpoint.pathParameters.map { "\($0.name.asLabel): \($0.type.text())" }
    if parameters.isEmpty { return "public static var \(endpoint.name): Self {" }
    return .list("public static func \(endpoint.name)(", parameters, ") -> Self {")
  }

  private func arguments(_ endpoint: EndpointPlan) -> [SwiftSource.List] {
    let repeatability =
      switch endpoint.repeatability {
      case .safe: ".safe"
      case .unsafe: ".unsafe"
      case .keyed(let header): ".keyed(header: \(header.literal))"
      }
    var arguments = [
      SwiftSource.List(path(endpoint)), .init("id: \(endpoint.id.literal)"),
      .init("repeatability: \(repeatability)"),
    ]
    if var content = endpoint.content?.expression {
      content.opening = "content: \(content.opening)"
      arguments.append(content)
    }
    if let answer = endpoint.answer { arguments.append("answer: \(answer.expression)") }
    if let problems = endpoint.problems { arguments.append(problems.list(after: "problems: ")) }
    if let rule = endpoint.result, !rule.isEmpty {
      let envelope =
        endpoint.hasStandardResult ? ".standard" : EnvelopeRenderer(rule: rule).value(".init")
      arguments.append(.init("envelope: \(envelope)"))
    }
    if let server = endpoint.server { arguments.append(.init("server: .\(server.afterDot)")) }
    if let authentication = endpoint.authentication {
      var list = authentication.list
      list.opening = "authentication: " + list.opening
      arguments.append(list)
    }
    return arguments
  }

  /// The path as a literal into which parameters are interpolated.
  private func path(_ endpoint: EndpointPlan) -> String {
    let parts = endpoint.path.parts.map { part in
      switch part {
      case .literal(let text): return String(text.literal.dropFirst().dropLast())
      case .parameter(let wire):
        let parameter = endpoint.pathParameters.first { $0.wire == wire }
        let name = parameter?.name ?? ""
        guard let style = parameter?.style else { return "\\(\(name))" }
        return "\\(\(wire.literal), \(name), as: \(style.expression))"
      }
    }
    return "\"\(parts.joined())\""
  }
}
