/// Renders the methods of a client: one call each.
///
/// ```swift
/// public func retrieveSession(
///   id: String,
///   options: CallOptions = .init()
/// ) async throws(JoPayError) -> CheckoutSession {
///   try await send(to: .retrieveSession(id: id), options: options).value
/// }
/// ```
struct MethodRenderer {
  let names: APINames

  private var pages: PagesRenderer { PagesRenderer(names: names) }

  func render(_ endpoints: [EndpointPlan]) -> SwiftSource {
    guard !endpoints.isEmpty else { return SwiftSource() }
    return """
      extension \(names.client) {
        \(endpoints.flatMap { [render($0), pages.render($0)] }.spaced)
      }
      """
  }

  private func render(_ endpoint: EndpointPlan) -> SwiftSource {
    let result = endpoint.response.map { " -> \($0.text())" } ?? ""
    return """
      \(comment(endpoint))
      \(Self.deprecation(endpoint))
      \(.list(
          "public func \(endpoint.name)(", parameters(endpoint),
          ") async throws(\(names.error))\(result) {"))
        \(call(endpoint))
      }
      """
  }

  static func deprecation(_ endpoint: EndpointPlan) -> SwiftSource {
    guard endpoint.isDeprecated else { return SwiftSource() }
    return "@available(*, deprecated, message: \"The provider has deprecated it.\")"
  }

  private func parameters(_ endpoint: EndpointPlan) -> [String] {
    var parameters = endpoint.pathParameters.map { "\($0.name.asLabel): \($0.type.text())" }
    if let request = endpoint.request { parameters.append(request.parameter) }
    return parameters + ["options: CallOptions = .init()"]
  }

  private func call(_ endpoint: EndpointPlan) -> SwiftSource {
    let arguments = endpoint.pathParameters.map {
      SwiftSource.List("\($0.name.asLabel): \($0.name)")
    }
    let name = "to: .\(endpoint.name.afterDot)"
    let target: SwiftSource.List =
      arguments.isEmpty ? .init(name) : .init("\(name)(", arguments, ")")
    let request = endpoint.request.map { [SwiftSource.List($0.argument("request"))] } ?? []
    return .list(
      .init(
        endpoint.isStream
          ? "try await stream("
          : endpoint.response == nil ? "_ = try await send(" : "try await send(",
        request + [target, "options: options"],
        endpoint.isStream || endpoint.response == nil ? ")" : ").value"))
  }

  private func comment(_ endpoint: EndpointPlan) -> SwiftSource {
    var fields: [SwiftSource] = ["/// - Parameters:"]
    for parameter in endpoint.pathParameters {
      fields.append(.item(parameter.name.afterDot, parameter.description, depth: 1))
    }
    if let request = endpoint.request {
      fields.append(.item("request", request.description, depth: 1))
    }
    fields.append("///   - options: Timeout, deadline, retries and headers of this call.")
    if endpoint.response != nil { fields.append(.item("Returns", endpoint.responseDescription)) }
    fields.append(
      .item("Throws", "``\(names.error)``; its `effect` says whether anything happened."))
    return .comment(endpoint.documentation, fields: fields)
  }
}
