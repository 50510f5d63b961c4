#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension ControlEndpoint {
    static let webhookFaultRoutes: [ControlRoute] = [
      ControlRoute(.get, "/webhook-faults", "The faults that wait for webhooks") {
        request throws(ControlError) in
        await .webhookFaults(request.engine.webhookFaults.planned)
      },
      ControlRoute(
        .post, "/webhook-faults",
        "Adds a fault: provider, kind and what the kind needs; event and times where not all"
      ) { request throws(ControlError) in
        let body = request.body
        await request.engine.inject(
          PlannedWebhookFault(
            fault: try WebhookFault(body),
            provider: try ControlRequest.provider(named: body.text("provider")),
            event: body["event"] == nil ? nil : try body.text("event"),
            remaining: try body.optionalNumber("times")))
        return await .webhookFaults(request.engine.webhookFaults.planned)
      },
      ControlRoute(
        .delete, "/webhook-faults", "Removes all of them, and sends what is held back"
      ) { request throws(ControlError) in
        await request.engine.clearWebhookFaults()
        return .webhookFaults([])
      },
    ]
  }

  extension JSON {
    fileprivate static func webhookFaults(_ planned: [PlannedWebhookFault]) -> JSON {
      [
        "faults": .array(
          planned.map { planned in
            planned.fault.json
              .adding("provider", .string(planned.provider.rawValue))
              .adding("event", planned.event.map { .string($0) })
              .adding("times", planned.remaining.map { .integer($0) })
          })
      ]
    }
  }
#endif
