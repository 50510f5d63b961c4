/// Renders a client: the struct with its set-up, its servers, its methods, and their endpoints.
struct ClientRenderer {
  let plan: APIPlan

  func render() -> SwiftSource {
    let methods = MethodRenderer(names: plan.names)
    let endpoints = EndpointRenderer(names: plan.names)
    return [
      client, error, ServerRenderer(names: plan.names).render(plan.servers),
      methods.render(plan.endpoints), envelope, plan.endpoints.map(endpoints.render).spaced,
    ].spaced
  }

  private var client: SwiftSource {
    """
    \(.comment(plan.documentation))
    public struct \(plan.names.client): \(conformance) {
      /// What the provider refuses a request with.
      public typealias Problem = \(plan.problem.text())

      /// The name, servers and authentication that the spec gives this API.
      \(profile)
      \(problems)
      \(defaultServer)

      /// The key, server, transport and defaults that every call of this client shares.
      public let connection: APIConnection<Self>

      /// Makes a client from a connection.
      public init(connection: APIConnection<Self>) {
        self.connection = connection
      }
    }
    """
  }

  /// An API without a key has a client that is made without one.
  private var conformance: String {
    if plan.profile.isPublic {
      return plan.profile.isSelfHosted ? "SelfHostedPublicAPIClient" : "PublicAPIClient"
    }
    return plan.profile.isSelfHosted ? "SelfHostedAPIKeyClient" : "APIKeyClient"
  }

  /// The first server of the spec, unless the client has none of its own.
  private var defaultServer: SwiftSource {
    guard !plan.profile.isSelfHosted, let name = plan.servers.first?.name.afterDot else {
      return SwiftSource()
    }
    return """

      /// The server that is used unless another is passed: `.\(name)`.
      public static var defaultServer: Server<Self> { .\(name) }
      """
  }

  private var problems: SwiftSource {
    guard !plan.problems.isEmpty else { return SwiftSource() }
    return """

      /// Which of its bodies a refusal has, by the status.
      \(.list(
          plan.problems.list(after: "public static let problems: [String: String] = "),
          isArray: true))
      """
  }

  private var profile: SwiftSource {
    var arguments = [
      "name: \(plan.names.api.literal)",
      "environmentPrefix: \(plan.profile.environmentPrefix.literal)",
      "authentication: \(plan.profile.authentication.list.text)",
    ]
    let prefixes = plan.profile.keyPrefixes.map { environment, prefixes in
      ".\(environment): [\(prefixes.map(\.literal).joined(separator: ", "))]"
    }
    if !prefixes.isEmpty {
      arguments.append("keyPrefixes: [\(prefixes.joined(separator: ", "))]")
    }
    return .list("public static let profile = APIProfile(", arguments, ")")
  }

  private var envelope: SwiftSource {
    let isUsed = plan.endpoints.contains { $0.result != nil && $0.hasStandardResult }
    guard isUsed, let rule = plan.result, !rule.isEmpty else { return SwiftSource() }
    return EnvelopeRenderer(rule: rule).render()
  }

  private var error: SwiftSource {
    """
    /// What a call of ``\(plan.names.client)`` throws.
    public typealias \(plan.names.error) = APIError<\(plan.problem.text())>
    """
  }
}
