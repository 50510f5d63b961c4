#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore

  extension FaultReport {
    func table(for output: Output) -> String {
      var table = TextTable(
        header: ["fault", "call", "what happened", "seen", "made", "the caller is told"])
      table.rows = results.map { result in
        [
          .init(result.trial.title, .strong), .init(result.trial.call.operation),
          .init(result.ending.summary), .init("\(result.requestsSeen)"),
          .init(result.made.map { "\($0)" } ?? "-"),
          .init(result.told, result.isHonest ? .good : .bad),
        ]
      }
      return table.rendered(isColoured: output.hasColour, width: output.width)
    }
  }

  extension FaultResult {
    fileprivate var told: String {
      switch ending.effect {
      case nil: "it is done"
      case .nothingHappened: "nothing happened"
      case .mayHaveHappened: "may have happened"
      }
    }
  }
#endif
