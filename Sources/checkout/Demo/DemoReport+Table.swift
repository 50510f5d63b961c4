#if Sandbox && AsyncHTTPClient
  internal import CheckoutSandbox

  extension DemoReport {
    func table(for output: Output) -> String {
      var table = TextTable(
        header: [
          "provider", "session", "checkout URL", "amount sent", "state", "known by",
          "verified webhook",
        ])
      table.rows = results.map { result in
        switch result {
        case .success(let payment):
          [
            .init(payment.provider.displayName, .strong), .init(payment.session.id),
            .init(payment.session.checkoutURL), .init(payment.amount.description),
            .init(payment.state, payment.isPaid ? .good : .bad),
            .init(payment.knownBy), .init(payment.receipt.event),
          ]
        case .failure(let failure):
          [
            .init(failure.provider.displayName, .strong), .init("-"), .init("-"), .init("-"),
            .init("failed", .bad), .init("-"), .init("-"),
          ]
        }
      }
      return table.rendered(isColoured: output.hasColour, width: output.width)
    }
  }
#endif
