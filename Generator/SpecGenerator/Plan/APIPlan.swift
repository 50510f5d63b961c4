/// The API that is about to be rendered, with all of its names.
struct APIPlan: Sendable {
  var names: APINames
  var documentation: Documentation
  var profile: ProfilePlan
  /// None where the address is for the caller to say; those of single operations last.
  var servers: [ServerPlan]
  var endpoints: [EndpointPlan]
  /// How answers are wrapped where an operation does not say otherwise.
  var result: ResultRule?
  /// The module's types, in the order of the spec.
  var types: [TypePlan]
  /// What the API refuses a request with.
  var problem: TypeReference
  /// Which of several bodies a refusal has, by its status, unless an operation says otherwise.
  var problems: [ProblemStatus]
}

/// The names that follow from the API's own.
struct APINames: Sendable {
  /// `JoPay`.
  let api: String

  /// `JoPayClient`.
  var client: String { api + "Client" }
  /// `JoPayError`.
  var error: String { api + "Error" }
  /// `JoPayProblem`, where refusals have no type of the spec.
  var problem: String { api + "Problem" }
}

/// What the client says of the API as a whole.
struct ProfilePlan: Sendable {
  /// Whether the client has no server unless its user passes one.
  var isSelfHosted: Bool
  var environmentPrefix: String
  var authentication: Authentication
  /// Whether there is no key of the client's own.
  var isPublic: Bool
  /// Pairs of `test` or `live` and the ways in which such keys start.
  var keyPrefixes: [(environment: String, prefixes: [String])]
}

/// A static of `Server`.
struct ServerPlan: Sendable {
  var name: String
  var url: String
  var documentation: Documentation
  var address: ServerAddress
  var environment: String?
}
