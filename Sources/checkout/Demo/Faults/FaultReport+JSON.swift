#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox

  extension FaultReport {
    /// One JSON document and a line break.
    var json: String {
      let trials = results.map { result -> JSONValue in
        [
          "fault": .string(result.trial.title),
          "provider": .string(result.trial.call.provider.rawValue),
          "operation": .string(result.trial.call.operation),
          "what_happened": .string(result.ending.summary),
          "attempts": .number(JSONNumber(result.ending.attempts)),
          "requests_seen": .number(JSONNumber(result.requestsSeen)),
          "made": result.made.map { .number(JSONNumber($0)) } ?? .null,
          "effect": result.ending.effect.map { .string($0.name) } ?? .null,
        ]
      }
      let document: JSONValue = [
        "seed": .number(JSONNumber(seed)), "all_honest": .bool(isHonest), "trials": .array(trials),
      ]
      return String(decoding: document.json, as: UTF8.self) + "\n"
    }
  }

  extension Effect {
    fileprivate var name: String {
      switch self {
      case .nothingHappened: "nothing-happened"
      case .mayHaveHappened: "may-have-happened"
      }
    }
  }
#endif
