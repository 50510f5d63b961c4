#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension ControlEndpoint {
    static let faultRoutes: [ControlRoute] = [
      ControlRoute(.get, "/faults", "The faults that wait") { request throws(ControlError) in
        await .faults(request.engine.plannedFaults)
      },
      ControlRoute(
        .post, "/faults",
        "Adds a fault: provider, kind and what the kind needs; operation and times where not all"
      ) { request throws(ControlError) in
        await request.engine.inject(try plannedFault(request))
        return await .faults(request.engine.plannedFaults)
      },
      ControlRoute(.delete, "/faults", "Removes all faults") { request throws(ControlError) in
        await request.engine.clearFaults()
        return .faults([])
      },
    ]

    private static func plannedFault(
      _ request: ControlRequest
    ) throws(ControlError) -> PlannedFault {
      let body = request.body
      return PlannedFault(
        fault: try Fault(body),
        provider: try ControlRequest.provider(named: body.text("provider")),
        operation: body["operation"] == nil ? nil : try body.text("operation"),
        remaining: try body.optionalNumber("times"))
    }
  }

  extension JSON {
    fileprivate static func faults(_ planned: [PlannedFault]) -> JSON {
      [
        "faults": .array(
          planned.map { planned in
            planned.fault.json
              .adding("provider", .string(planned.provider.rawValue))
              .adding("operation", planned.operation.map { .string($0) })
              .adding("times", planned.remaining.map { .integer($0) })
          })
      ]
    }
  }
#endif
