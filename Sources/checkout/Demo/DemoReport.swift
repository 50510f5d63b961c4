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
    let state: String
    let knownBy: String

    var isPaid: Bool { state == "paid" }
  }

  /// A payment that did not.
  struct DemoFailure: Error, Sendable {
    let provider: SandboxProvider
    let error: DemoError
  }
#endif
