#if Sandbox && AsyncHTTPClient
  import CheckoutSandbox
  import Testing

  @testable import checkout

  @Suite struct DemoFailureTests {
    private func report(
      _ fault: Fault, at provider: SandboxProvider = .joPay, operation: String? = nil
    ) async throws -> DemoReport {
      try await withSandbox { sandbox in
        await sandbox.inject(fault, at: provider, operation: operation)
        // File descriptor -1 is nobody: progress is not what is tested.
        let demo = Demo(sandbox: sandbox, progress: DemoProgress(output: Output(descriptor: -1)))
        return try await demo.run(DemoProviders.all)
      }
    }

    static let faults: [Fault] = [
      .status(500), .dropBeforeWork, .dropAfterWork, .malformedJSON, .notJSON, .truncatedBody,
      .redirect(to: "https://elsewhere.example/"),
    ]

    @Test("A payment that fails is reported with its reason and not as paid", arguments: faults)
    func failure(fault: Fault) async throws {
      let report = try await report(fault)
      #expect(!report.isAllPaid)
      #expect(report.json.contains(#""state":"failed""#))
      #expect(report.json.contains(#""error":"JoPay.createSession"#), "\(report.json)")
      #expect(report.table(for: Output(descriptor: -1)).contains("failed"))
    }

    @Test("What a provider adds to its answers does not stop the demo")
    func additions() async throws {
      #expect(try await report(.unknownFields).isAllPaid)
      #expect(try await report(.unknownEnumValues, operation: "createSession").isAllPaid)
    }

    static let statusCalls: [(SandboxProvider, String)] = [
      (.gStable, "retrieveSession"), (.joPay, "retrieveSession"), (.payRam, "retrievePayment"),
      (.ecomTrade24, "retrieveSessionStatus"),
    ]

    @Test(
      "A payment that the provider's status call does not confirm is not paid",
      arguments: statusCalls)
    func unconfirmed(provider: SandboxProvider, operation: String) async throws {
      for fault in [Fault.unknownEnumValues, .status(400), .notJSON] {
        #expect(try await !report(fault, at: provider, operation: operation).isAllPaid)
      }
    }

    @Test(
      "A payment whose webhook does not verify is not paid, whatever else says so",
      arguments: SandboxProvider.allCases)
    func forged(provider: SandboxProvider) async throws {
      let report = try await withSandbox { sandbox in
        await sandbox.inject(.wrongSignature, intoWebhooksOf: provider)
        let progress = DemoProgress(output: Output(descriptor: -1))
        let demo = Demo(sandbox: sandbox, progress: progress, patience: .milliseconds(500))
        return try await demo.run(DemoProviders.all.filter { $0.id == provider })
      }
      #expect(!report.isAllPaid)
      #expect(report.json.contains("No signature matches"), "\(report.json)")
    }

    @Test("A failure names its provider once")
    func names() async throws {
      #expect(DemoError("It rained.").description(at: "JoPay") == "JoPay: It rained.")
      for result in try await report(.status(500)).results {
        if case .failure(let failure) = result {
          let description = failure.error.description(at: "JoPay")
          #expect(description.hasPrefix("JoPay.createSession "), "\(description)")
        }
      }
    }
  }
#endif
