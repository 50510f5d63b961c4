#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// Sends each request to its part of the sandbox: a provider's API, a hosted page, or the
  /// controls.
  struct SandboxResponder: HTTPResponder {
    let engine: SandboxEngine

    func respond(to request: Request, context: SandboxContext) async throws -> Response {
      let response = try await route(request, context)
      // What answers HEAD has no body, or the next answer on the connection would be misread.
      return request.method == .head ? response.createHeadResponse() : response
    }

    private func route(_ request: Request, _ context: SandboxContext) async throws -> Response {
      switch Route(path: request.uri.path) {
      case .api(let provider, let path):
        return try await ProviderEndpoint(engine: engine, provider: provider)
          .respond(to: request, path: path, context: context)
      case .page(let provider, let id):
        return try await HostedPageEndpoint(engine: engine, provider: provider)
          .respond(to: request, id: id)
      case .control(let path):
        return try await ControlEndpoint(engine: engine)
          .respond(to: request, path: path, context: context)
      case .unknown:
        return ControlError(
          status: .notFound, "There is nothing here. GET /_control lists what there is."
        ).response
      }
    }
  }
#endif
