#if Sandbox
  extension HostedPage {
    /// What happened last, where the customer should know it.
    var notice: HTML {
      switch (view.state, view.session.attempts.last?.kind) {
      case (.paid, _):
        Self.notice("good", "You have paid \(paid.display). Thank you.")
      case (.expired, _):
        Self.notice("bad", "The time to pay is over, and nothing was charged.")
      case (.pending, .failed):
        Self.notice("bad", "The payment was declined. You can try again.")
      case (.pending, .cancelled):
        Self.notice("plain", "You left without paying. The session is still open.")
      case (.withdrawn, _):
        Self.notice("bad", "The shop has cancelled this payment, and nothing was charged.")
      case (.pending, _) where view.session.received > 0:
        Self.notice(
          "plain",
          "\(paid.display) of \(view.session.total.display) is paid. The rest is still due.")
      case (.pending, _): ""
      }
    }

    private var paid: Money { view.session.total.with(units: view.session.received) }

    private static func notice(_ kind: String, _ text: String) -> HTML {
      "<p class=\"notice \(kind)\" role=\"status\">\(text)</p>"
    }

    /// The buttons while the session is pending, and the way back to the shop afterwards.
    var actions: HTML {
      switch view.state {
      case .pending: form
      case .paid: Self.link(to: view.successAddress)
      case .expired, .withdrawn: Self.link(to: view.session.returns.cancel)
      }
    }

    private var form: HTML {
      let expiry = view.session.expiresAt
      return """
        <form method="post" action="\(view.pagePath)">
        <p class="method"><span>Test card</span><span>•••• 4242</span></p>
        <button class="pay" name="outcome" value="pay">Pay \(view.session.due.display)</button>
        <div class="others">
        <button name="outcome" value="fail">Decline this payment</button>
        <button name="outcome" value="cancel">Cancel and go back</button>
        </div>
        \(otherAmounts)
        </form>
        <p class="expiry">Open until
        <time datetime="\(expiry.iso8601)">\(expiry.display)</time>.</p>
        """
    }

    /// The buttons of a provider whose customers send money themselves, as with digital currency.
    private var otherAmounts: HTML {
      guard view.actions.isSuperset(of: [.underpay, .overpay]) else { return "" }
      return """
        <div class="others">
        <button name="outcome" value="underpay">Pay half of it</button>
        <button name="outcome" value="overpay">Pay half as much again</button>
        </div>
        """
    }

    /// A link that a browser can follow. Anything but a web address, `javascript:` above all, is
    /// none.
    private static func link(to address: String) -> HTML {
      guard let host = address.webHost else { return "" }
      return "<p><a class=\"back\" href=\"\(address)\">Go back to \(host)</a></p>"
    }
  }
#endif
