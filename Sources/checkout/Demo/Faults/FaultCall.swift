#if Sandbox && AsyncHTTPClient
  internal import CheckoutSandbox

  /// A call that meets faults: one for each way in which calls may be repeated.
  enum FaultCall: Sendable {
    /// A creation that may never be repeated.
    case create
    /// A call that only reads.
    case retrieve
    /// A payout from a server that knows a repeated one by its key.
    case pay

    var provider: SandboxProvider { self == .pay ? .payRam : .joPay }

    var operation: String {
      switch self {
      case .create: "createSession"
      case .retrieve: "retrieveSession"
      case .pay: "createPayout"
      }
    }
  }
#endif
