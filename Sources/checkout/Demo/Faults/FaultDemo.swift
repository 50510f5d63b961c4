#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore
  internal import CheckoutSandbox

  /// Makes one call after the other go wrong, and compares what the caller is told with what the
  /// provider saw and did.
  struct FaultDemo: Sendable {
    let sandbox: Sandbox
    let progress: DemoProgress

    func run(_ trials: [FaultTrial] = FaultTrial.all) async throws(DemoError) -> FaultReport {
      var report = FaultReport(seed: sandbox.seed)
      for trial in trials {
        let result = try await run(trial)
        progress.say("\(trial.title): \(result.ending.summary)")
        report.results.append(result)
      }
      return report
    }

    private func run(_ trial: FaultTrial) async throws(DemoError) -> FaultResult {
      let call = trial.call
      let shop = try FaultShop(trial, in: sandbox)
      // Before the fault, which the next call is to meet.
      let id = call == .retrieve ? try await shop.sessionID() : ""
      let made = try await made(by: call, shop)
      let seen = await sandbox.callCount(of: call.operation, at: call.provider)
      if let fault = trial.fault {
        await sandbox.inject(
          fault, at: call.provider, operation: call.operation, times: trial.times)
      }
      let ending =
        switch call {
        case .create: await shop.createSession()
        case .retrieve: await shop.retrieveSession(id: id)
        case .pay: await shop.createPayout()
        }
      await sandbox.clearFaults()
      return FaultResult(
        trial: trial, ending: ending,
        requestsSeen: await sandbox.callCount(of: call.operation, at: call.provider) - seen,
        made: call == .retrieve ? nil : try await self.made(by: call, shop) - made)
    }

    /// How many things of the kind that a call makes there are at the provider.
    private func made(by call: FaultCall, _ shop: FaultShop) async throws(DemoError) -> Int {
      switch call {
      case .create, .retrieve: await sandbox.sessionCount(at: .joPay)
      case .pay: try await shop.payoutCount()
      }
    }
  }
#endif
