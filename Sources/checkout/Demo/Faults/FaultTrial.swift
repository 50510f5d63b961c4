#if Sandbox && AsyncHTTPClient
  internal import CheckoutSandbox

  /// One call, and what goes wrong with it.
  struct FaultTrial: Sendable {
    /// What goes wrong, as the table says it.
    let title: String
    /// What the sandbox does, where it is the one that does something.
    var fault: Fault?
    /// How many requests meet the fault; all without.
    var times: Int?
    var call = FaultCall.create
    var server = FaultServer.sandbox
    /// How long an attempt may take.
    var attemptTimeout = Duration.seconds(10)
  }

  /// Where a call is sent.
  enum FaultServer: Sendable {
    case sandbox
    /// The sandbox by `https`, which it does not speak.
    case sandboxWithTLS
    /// A port that nothing listens on.
    case nowhere

    func address(of provider: SandboxProvider, in sandbox: Sandbox) -> String {
      switch self {
      case .sandbox: sandbox.baseURL(for: provider)
      case .sandboxWithTLS: "https://127.0.0.1:\(sandbox.port)/\(provider.rawValue)"
      case .nowhere: "http://127.0.0.1:1/\(provider.rawValue)"
      }
    }
  }

  extension FaultTrial {
    /// The trials, in the order of their rows.
    static let all: [FaultTrial] = [
      FaultTrial(title: "answer lost after the work", fault: .dropAfterWork),
      FaultTrial(title: "connection lost before the work", fault: .dropBeforeWork),
      FaultTrial(title: "answer lost, twice", fault: .dropAfterWork, times: 2, call: .pay),
      FaultTrial(
        title: "connection lost, twice", fault: .dropBeforeWork, times: 2, call: .retrieve),
      FaultTrial(title: "status 503", fault: .status(503)),
      FaultTrial(title: "status 503, twice", fault: .status(503), times: 2, call: .retrieve),
      FaultTrial(
        title: "status 429, Retry-After: 1", fault: .status(429, retryAfterSeconds: 1), times: 1,
        call: .retrieve),
      FaultTrial(title: "answer cut off", fault: .truncatedBody),
      FaultTrial(title: "a proxy's page in place of JSON", fault: .notJSON),
      FaultTrial(title: "answer of 1 GiB", fault: .oversizedBody(bytes: 1 << 30)),
      FaultTrial(
        title: "answer that takes 10 minutes", fault: .slowBody(milliseconds: 600_000),
        attemptTimeout: .milliseconds(500)),
      FaultTrial(
        title: "redirect to another host", fault: .redirect(to: "https://elsewhere.example/")),
      FaultTrial(title: "server without TLS", server: .sandboxWithTLS),
      FaultTrial(title: "nothing listens", server: .nowhere),
    ]
  }
#endif
