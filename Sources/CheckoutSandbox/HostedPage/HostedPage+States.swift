#if Sandbox
  extension HostedPage {
    /// What happened last, where the customer should know it.
    var notice: HTML {
      switch (view.state, view.session.attempts.last?.kind) {
      case (.paid, _):
        Self.notice("good", "You have paid \(view.session.total.display). Thank you.")
      case (.expired, _):
        Self.notice("bad", "The time to pay is over, and nothing was charged.")
      case (.pending, .failed):
        Self.notice("bad", "The payment was declined. You can try again.")
      case (.pending, .cancelled):
        Self.notice("plain", "You left without paying. The session is still open.")
      case (.pending, nil): ""
      }
    }

    private static func notice(_ kind: String, _ text: String) -> HTML {
      "<p class=\"notice \(kind)\" role=\"status\">\(text)</p>"
    }

    /// The buttons while the session is pending, and the way back to the shop afterwards.
    var actions: HTML {
      switch view.state {
      case .pending: form
      case .paid: Self.link(to: view.successAddress)
      case .expired: Self.link(to: view.session.returns.cancel)
      }
    }

    private var form: HTML {
      let expiry = view.session.expiresAt
      return """
        <form method="post" action="\(view.pagePath)">
        <p class="method"><span>Test card</span><span>•••• 4242</span></p>
        <button class="pay" name="outcome" value="pay">Pay \(view.session.total.display)</button>
        <div class="others">
        <button name="outcome" value="fail">Decline this payment</button>
        <button name="outcome" value="cancel">Cancel and go back</button>
        </div>
        </form>
        <p class="expiry">Open until
        <time datetime="\(expiry.iso8601)">\(expiry.display)</time>.</p>
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
