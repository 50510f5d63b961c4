#if Sandbox
  internal import HTTPTypes

  extension ControlEndpoint {
    static let sessionRoutes: [ControlRoute] = [
      ControlRoute(.get, "/sessions", "All sessions") { request throws(ControlError) in
        ["sessions": .views(await request.engine.sessions(of: SandboxProvider.allCases))]
      },
      ControlRoute(.get, "/sessions/{provider}", "A provider's sessions") {
        request throws(ControlError) in
        ["sessions": .views(await request.engine.sessions(of: [try request.provider()]))]
      },
      ControlRoute(.get, "/sessions/{provider}/{id}", "A session") { request throws(ControlError) in
        .view(try await request.session())
      },
      ControlRoute(
        .post, "/sessions/{provider}/{id}/{action}",
        "Does to a session what action says: pay, fail, cancel or expire"
      ) { request throws(ControlError) in
        try await perform(request)
      },
    ]

    private static func perform(_ request: ControlRequest) async throws(ControlError) -> JSON {
      guard let action = SessionAction(rawValue: request.parameters["action"] ?? "") else {
        let names = SessionAction.allCases.map(\.rawValue).joined(separator: ", ")
        throw ControlError(status: .notFound, "There is no such action. There is: \(names).")
      }
      let result = await request.engine.perform(
        action, on: request.parameters["id"] ?? "", at: try request.provider())
      guard let result else { throw .noSession }
      guard result.changed else {
        throw ControlError(
          status: .conflict,
          "The session is \(result.view.state.rawValue). Only a pending session can change.")
      }
      return .view(result.view)
    }
  }
#endif
