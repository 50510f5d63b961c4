#if Sandbox
  /// The page where the customer pays.
  struct HostedPage {
    let view: SessionView

    var html: HTML {
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title) · \(view.provider.displayName) sandbox</title>
      <style>\(Self.stylesheet)</style>
      </head>
      <body>
      <p class="banner">Test mode: no money moves.</p>
      <main>
      <header>
      <p class="provider">\(view.provider.displayName)</p>
      <h1>\(title)</h1>
      <p class="merchant">\(shop)</p>
      </header>
      \(notice)
      \(summary)
      \(actions)
      <footer>Session <code>\(view.session.id)</code><br>Simulated by swift-checkout</footer>
      </main>
      </body>
      </html>

      """
    }

    private var title: String {
      switch view.state {
      case .pending: "Pay \(view.session.due.display)"
      case .paid: "Payment complete"
      case .expired: "This session has expired"
      case .withdrawn: "This session is cancelled"
      }
    }

    private var shop: String {
      view.session.returns.success.webHost ?? "Test shop"
    }

    private var summary: HTML {
      let rows = view.session.lines.map { line -> HTML in
        """
        <tr><th scope="row">\(line.name)\(Self.quantity(line))</th>
        <td>\(line.total.display)</td></tr>

        """
      }
      return """
        <table>
        <caption>Your order</caption>
        <tbody>
        \(HTML(rows))</tbody>
        <tfoot><tr><th scope="row">Total</th><td>\(view.session.total.display)</td></tr></tfoot>
        </table>
        """
    }

    private static func quantity(_ line: Session.Line) -> HTML {
      line.quantity == 1 ? "" : " <span class=\"quantity\">× \(String(line.quantity))</span>"
    }
  }
#endif
