#if Sandbox && AsyncHTTPClient
  internal import ArgumentParser
  internal import CheckoutSandbox

  /// `checkout demo`: one payment with each provider, from the generated client to the paid page;
  /// with `--faults`, one fault after the other and what the caller learns of it.
  struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "demo",
      abstract: "Take a payment with each provider in a sandbox of its own.",
      discussion: """
        Creates a session with the generated client, pays it through the hosted page's own form, \
        and waits at an endpoint of its own for the signed webhook: a payment counts once that has \
        come and verified. Exits with 0 if all are paid, else with 1.

        With --faults, calls go wrong instead: the table has what happened, how many requests the \
        provider saw, how many sessions or payouts it made, and what the caller is told. Exits with \
        0 if nothing was made twice and the caller can rely on what they are told, else with 1.
        """)

    @Flag(help: "Make calls go wrong, one fault after the other.")
    var faults = false

    @Flag(help: "Print one JSON document instead of a table.")
    var json = false

    @Option(help: "What keys and ids are made from.")
    var seed: UInt64 = 1

    func run() async throws {
      let progress = DemoProgress(output: .error)
      let sandbox: Sandbox
      do throws(SandboxError) {
        sandbox = try await Sandbox.start(seed: seed)
      } catch {
        Output.error.write("checkout demo: \(error.description)\n")
        throw ExitCode(1)
      }
      progress.say("Sandbox on \(sandbox.baseURL)")
      let result: Result<(text: String, isGood: Bool), DemoError>
      do throws(DemoError) {
        result = .success(
          faults
            ? try await breakCalls(in: sandbox, progress)
            : try await takePayments(in: sandbox, progress))
      } catch {
        result = .failure(error)
      }
      await sandbox.stop()
      switch result {
      case .success(let report):
        Output.standard.write(report.text)
        if !report.isGood { throw ExitCode(1) }
      case .failure(let error):
        Output.error.write("checkout demo: \(error.description)\n")
        throw ExitCode(1)
      }
    }

    private func takePayments(
      in sandbox: Sandbox, _ progress: DemoProgress
    ) async throws(DemoError) -> (text: String, isGood: Bool) {
      let report = try await Demo(sandbox: sandbox, progress: progress).run(DemoProviders.all)
      return (json ? report.json : report.table(for: .standard), report.isAllPaid)
    }

    private func breakCalls(
      in sandbox: Sandbox, _ progress: DemoProgress
    ) async throws(DemoError) -> (text: String, isGood: Bool) {
      let report = try await FaultDemo(sandbox: sandbox, progress: progress).run()
      return (json ? report.json : report.table(for: .standard), report.isHonest)
    }
  }
#endif
