import CheckoutCore
import CheckoutSandbox
import SpecGenerator

/// Calls a provider's operations through their endpoints and keeps what came of it.
struct Visit<API: APIClient> {
  let api: API
  /// A client of the sandbox's control API.
  let control: API
  var trips: [Trip] = []

  /// Calls an operation with a body.
  @discardableResult
  mutating func call<Request: JSONModel & EndpointRequest, Response: JSONReadable & JSONWritable>(
    _ endpoint: Endpoint<API, Request, Response>, _ body: String
  ) async throws -> JSONNode {
    try await send(try Request(json: body), to: endpoint)
  }

  /// Calls an operation that takes nothing beside its path.
  @discardableResult
  mutating func call<Response: JSONReadable & JSONWritable>(
    _ endpoint: Endpoint<API, NoRequest, Response>
  ) async throws -> JSONNode {
    try await send(NoRequest(), to: endpoint)
  }

  /// Calls an operation and gives the result as it is written again.
  @discardableResult
  mutating func send<Request, Response: JSONReadable & JSONWritable>(
    _ request: Request, to endpoint: Endpoint<API, Request, Response>
  ) async throws -> JSONNode {
    let response = try await api.send(request, to: endpoint)
    let written = response.value.json
    trips.append(
      Trip(
        operation: endpoint.id, received: response.body.bytes,
        resultMember: endpoint.envelope.member, written: written))
    return try JSONNode.parse(written)
  }

  /// Does something to a session through the control API.
  func act(_ action: String, on id: String, at provider: SandboxProvider) async throws {
    let path: RequestPath = "/_control/sessions/\(provider.rawValue)/\(id)/\(action)"
    _ = try await control.send(
      to: Endpoint<API, NoRequest, NoContent>.post(path, id: action, repeatability: .unsafe))
  }
}
