/// A rule that a document must follow so that it can become Swift.
///
/// Each rule has a file of its own, with its messages.
struct Check: Sendable {
  let run: @Sendable (Document, inout Report) -> Void

  init(_ run: @escaping @Sendable (Document, inout Report) -> Void) {
    self.run = run
  }

  /// All rules. Their order does not matter: problems are sorted by place.
  static let all: [Check] = [
    .openAPIVersion, .duplicateMembers, .knownMembers, .memberKinds, .dialectValues, .aliases,
    .schemaShapes, .schemaCycles, .unions, .unionCycles, .requiredMembers, .memberNames,
    .operationIDs, .operationNames, .pathParameters, .parameters, .requestBodies,
    .successResponses, .results, .pagination, .webhookBodies, .securitySchemes,
    .operationSecurity, .servers, .operationServers, .sharedServers, .repeatability,
  ]
}
