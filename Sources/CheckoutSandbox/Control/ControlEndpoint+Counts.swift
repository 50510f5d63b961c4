#if Sandbox
  internal import HTTPTypes

  extension ControlEndpoint {
    static let countRoutes: [ControlRoute] = [
      ControlRoute(
        .get, "/counts", "How many calls there were, by provider, operation and status"
      ) { request throws(ControlError) in
        await .counts(request.engine.counts)
      },
      ControlRoute(.delete, "/counts", "Counts from zero again") { request throws(ControlError) in
        await request.engine.clearCounts()
        return await .counts(request.engine.counts)
      },
    ]
  }

  extension JSON {
    /// A status of `null` stands for a dropped connection, an operation of `null` for a path that
    /// the provider does not have.
    fileprivate static func counts(_ counts: RequestCounts) -> JSON {
      [
        "counts": .array(
          counts.sorted.map { entry in
            [
              "provider": .string(entry.key.provider.rawValue),
              "operation": .optional(entry.key.operation),
              "status": entry.key.status.map { .integer($0) } ?? .null,
              "count": .integer(entry.count),
            ]
          })
      ]
    }
  }
#endif
