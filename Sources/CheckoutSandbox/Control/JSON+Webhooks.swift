#if Sandbox
  extension JSON {
    /// Secrets that are not the sandbox's own are not shown.
    static func destinations(_ destinations: [SandboxProvider: WebhookDestination]) -> JSON {
      [
        "webhooks": .array(
          SandboxProvider.allCases.compactMap { provider -> JSON? in
            guard let destination = destinations[provider] else { return nil }
            let json: JSON = [
              "provider": .string(provider.rawValue), "url": .string(destination.address),
              "has_own_secret": .bool(destination.secret != nil),
              "timeout_milliseconds": .integer(destination.timeout.milliseconds),
            ]
            return switch destination.retries.kind {
            case .sandboxClock: json.adding("retries", "sandbox-clock")
            case .realTime(let timesFaster):
              json.adding("retries", "real-time").adding("times_faster", .integer(timesFaster))
            }
          })
      ]
    }

    static func deliveries(_ deliveries: [WebhookDelivery]) -> JSON {
      [
        "deliveries": .array(
          deliveries.map { delivery in
            [
              "id": .string(delivery.id), "provider": .string(delivery.provider.rawValue),
              "event": .string(delivery.event), "subject": .string(delivery.subject),
              "url": .string(delivery.address), "state": .string(delivery.state.rawValue),
              "attempts": .array(
                delivery.attempts.map { attempt in
                  [
                    "at": .string(Moment(unixSeconds: attempt.unixTime).iso8601),
                    "status": attempt.status.map { .integer($0) } ?? .null,
                    "failure": .optional(attempt.failure),
                  ]
                }),
            ]
          })
      ]
    }
  }

  extension Duration {
    fileprivate var milliseconds: Int64 {
      components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
  }
#endif
