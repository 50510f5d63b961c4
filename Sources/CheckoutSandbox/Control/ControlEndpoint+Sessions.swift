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
        "Does to a session what action says: \(SessionAction.names)"
      ) { request throws(ControlError) in
        try await perform(request)
      },
    ]

    private static func perform(_ request: ControlRequest) async throws(ControlError) -> JSON {
      guard let action = SessionAction(rawValue: request.parameters["action"] ?? "") else {
        throw ControlError(
          status: .notFound, "There is no such action. There is: \(SessionAction.names).")
      }
      let result = await request.engine.perform(
        action, on: request.parameters["id"] ?? "", at: try request.provider())
      guard let result else { throw .noSession }
      guard result.view.actions.contains(action) else {
        let names = SessionAction.allCases.filter { result.view.actions.contains($0) }
          .map(\.rawValue).joined(separator: ", ")
        throw ControlError(
          status: .conflict,
          "This provider has nothing like \(action.rawValue). There is: \(names).")
      }
      guard result.changed else {
        throw ControlError(
          status: .conflict,
          action == .delaySettlement
            ? "The session is \(result.view.state.rawValue). Only one that is paid and not settled can settle late."
            : "The session is \(result.view.state.rawValue). Only a pending session can change.")
      }
      return .view(result.view)
    }
  }
#endif
