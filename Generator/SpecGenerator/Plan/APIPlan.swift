/// The API that is about to be rendered, with all of its names.
struct APIPlan: Sendable {
  var names: APINames
  var documentation: Documentation
  var profile: ProfilePlan
  var servers: [ServerPlan]
  var endpoints: [EndpointPlan]
  /// The module's types, in the order of the spec.
  var types: [TypePlan]
  /// What the API refuses a request with.
  var problem: TypeReference
}

/// The names that follow from the API's own.
struct APINames: Sendable {
  /// `JoPay`.
  let api: String

  /// `JoPayClient`.
  var client: String { api + "Client" }
  /// `JoPayError`.
  var error: String { api + "Error" }
}

/// What the client says of the API as a whole.
struct ProfilePlan: Sendable {
  enum Authentication: Sendable {
    case none
    case bearer
    case header(String)
  }

  var environmentPrefix: String
  var authentication: Authentication
  /// Pairs of `test` or `live` and the start of such keys.
  var keyPrefixes: [(environment: String, prefix: String)]
}

/// A static of `Server`.
struct ServerPlan: Sendable {
  var name: String
  var documentation: Documentation
  var address: ServerAddress
  var environment: String?
}
