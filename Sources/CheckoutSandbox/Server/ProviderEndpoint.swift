#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird

  /// `/{provider}/…`: the provider's API, with the faults that were asked for.
  struct ProviderEndpoint {
    let engine: SandboxEngine
    let provider: SandboxProvider

    func respond(
      to request: Request, path: [String], context: SandboxContext
    ) async throws -> Response {
      let arrival = await engine.register(request.method, path, at: provider)
      let injection = FaultInjection(arrival: arrival, engine: engine, provider: provider)
      let answer: Answer
      switch try await injection.beforeWork() {
      case .drop: return await drop(arrival, context)
      case .answer(let early): answer = early
      case .work: answer = await engine.answer(try await read(request, path, arrival, context))
      }
      if injection.dropsAfterWork { return await drop(arrival, context) }
      await engine.count(arrival, at: provider, status: answer.status)
      return await injection.response(answer)
    }

    private func read(
      _ request: Request, _ path: [String], _ arrival: Arrival, _ context: SandboxContext
    ) async throws -> ProviderRequest {
      let body = try await request.readBody()
      return ProviderRequest(
        provider: provider, arrival: arrival, method: request.method, path: path,
        query: FormFields(request.uri.query ?? ""), headers: request.headers,
        body: body.map { .bytes($0) } ?? .tooLarge(limit: Request.bodyLimit),
        baseURL: context.baseURL)
    }

    private func drop(_ arrival: Arrival, _ context: SandboxContext) async -> Response {
      await engine.count(arrival, at: provider, status: nil)
      await context.dropConnection()
      return Response(status: .internalServerError)
    }
  }
#endif
