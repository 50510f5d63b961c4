#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension ControlEndpoint {
    static let webhookRoutes: [ControlRoute] = [
      ControlRoute(.get, "/webhooks", "Where webhooks go") { request throws(ControlError) in
        await .destinations(request.engine.destinations)
      },
      ControlRoute(
        .post, "/webhooks",
        "Sends a provider's webhooks somewhere: provider, url, and what is not as usual"
      ) { request throws(ControlError) in
        let provider = try ControlRequest.provider(named: request.body.text("provider"))
        let destination = try WebhookDestination(request.body)
        do throws(SandboxError) {
          try await request.engine.setDestination(destination, of: provider)
        } catch {
          throw ControlError(status: .badRequest, "$.url: \(error.description)")
        }
        return await .destinations(request.engine.destinations)
      },
      ControlRoute(.delete, "/webhooks/{provider}", "Sends a provider's webhooks nowhere") {
        request throws(ControlError) in
        await request.engine.removeDestination(of: try request.provider())
        return await .destinations(request.engine.destinations)
      },
      ControlRoute(
        .post, "/webhooks/{provider}/{event}", "Sends an event about something made up"
      ) { request throws(ControlError) in
        try await trigger(request)
      },
      ControlRoute(.get, "/deliveries", "All deliveries of webhooks") {
        request throws(ControlError) in
        await .deliveries(request.engine.deliveries)
      },
      ControlRoute(.get, "/deliveries/{provider}", "A provider's deliveries of webhooks") {
        request throws(ControlError) in
        let provider = try request.provider()
        return await .deliveries(request.engine.deliveries.filter { $0.provider == provider })
      },
    ]

    private static func trigger(_ request: ControlRequest) async throws(ControlError) -> JSON {
      let provider = try request.provider()
      do throws(SandboxError) {
        try await request.engine.trigger(request.parameters["event"] ?? "", of: provider)
      } catch {
        throw ControlError(
          status: error.code == .unknownEvent ? .notFound : .conflict, error.description)
      }
      return await .deliveries(request.engine.deliveries.filter { $0.provider == provider })
    }
  }

  extension WebhookDestination {
    /// Reads `{"url": "http://…", "retries": "real-time", "times_faster": 60}`.
    fileprivate init(_ body: JSONNode) throws(ControlError) {
      let retries: Retries
      switch body["retries"] == nil ? "sandbox-clock" : try body.text("retries") {
      case "sandbox-clock": retries = .sandboxClock
      case "real-time":
        retries = .realTime(timesFaster: try body.optionalNumber("times_faster") ?? 1)
      default:
        throw ControlError(
          status: .badRequest, "$.retries must be one of sandbox-clock, real-time")
      }
      let timeout = try body.optionalNumber("timeout_milliseconds") ?? 10_000
      self.init(
        try body.text("url"), secret: body["secret"] == nil ? nil : try body.text("secret"),
        retries: retries, timeout: .milliseconds(min(timeout, 60_000)))
    }
  }
#endif
