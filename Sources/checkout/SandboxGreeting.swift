#if Sandbox
  internal import CheckoutSandbox

  /// What the sandbox prints at its start.
  struct SandboxGreeting: Sendable {
    let port: Int
    let seed: UInt64

    func text(for output: Output) -> String {
      let isColoured = output.hasColour
      let baseURL = Sandbox.baseURL(port: port)
      var providers = TextTable(header: [
        "provider", "base URL", "test key, for this sandbox only", "webhook secret",
      ])
      providers.rows = SandboxProvider.allCases.map { provider in
        [
          .init(provider.displayName, .strong), .init("\(baseURL)/\(provider.rawValue)"),
          .init(Sandbox.apiKey(for: provider, seed: seed)),
          .init(Sandbox.webhookSecret(for: provider, seed: seed)),
        ]
      }
      return """
        \(Style.strong("Sandbox on \(baseURL)", isColoured: isColoured)) (seed \(seed))

        \(providers.rendered(isColoured: isColoured, width: output.width))
        \(controls(baseURL).rendered(isColoured: isColoured, width: nil))
        Control-C stops it.

        """
    }

    private func controls(_ baseURL: String) -> TextTable {
      let examples = [
        ("everything it understands", "curl \(baseURL)/_control"),
        ("all sessions", "curl \(baseURL)/_control/sessions"),
        ("pay one", "curl -X POST \(baseURL)/_control/sessions/jopay/ID/pay"),
        (
          "get its webhooks",
          "curl \(baseURL)/_control/webhooks -d "
            + "'{\"provider\": \"jopay\", \"url\": \"http://127.0.0.1:8080/webhooks\"}'"
        ),
        ("what was delivered", "curl \(baseURL)/_control/deliveries"),
        ("an hour later", "curl \(baseURL)/_control/clock -d '{\"advance_seconds\": 3600}'"),
        (
          "break the next call",
          "curl \(baseURL)/_control/faults -d "
            + "'{\"provider\": \"jopay\", \"kind\": \"drop-after-work\", \"times\": 1}'"
        ),
      ]
      return TextTable(
        header: ["control", "request"], rows: examples.map { [.init($0.0), .init($0.1)] })
    }
  }
#endif
