#if Sandbox && AsyncHTTPClient
  internal import CheckoutSandbox

  /// What came of the payments, one after the other.
  struct DemoReport: Sendable {
    let seed: UInt64
    var results: [Result<DemoPayment, DemoFailure>] = []

    var isAllPaid: Bool {
      results.allSatisfy { result in
        if case .success(let payment) = result { payment.isPaid } else { false }
      }
    }
  }

  /// A payment that got to its end.
  struct DemoPayment: Sendable {
    let provider: SandboxProvider
    let session: DemoSession
    let amount: WireAmount
    /// What the sandbox says.
    let state: String
    /// What the provider says, where it can be asked.
    let status: DemoStatus?
    /// What the shop goes by: the verified webhook that says that the session is paid.
    let receipt: DemoReceipt

    /// How the shop knows: by the webhook, and where there is one by a status call too.
    var knownBy: String { status == nil ? "webhook only" : "webhook, status call" }

    /// Whether the webhook is about this session, and nobody who was asked contradicts it.
    var isPaid: Bool {
      receipt.paidSession == session.id && state == "paid" && status?.isPaid != false
    }
  }

  /// A payment that did not.
  struct DemoFailure: Error, Sendable {
    let provider: SandboxProvider
    let error: DemoError
  }
#endif
