#if Sandbox && AsyncHTTPClient
  internal import ArgumentParser
  internal import CheckoutSandbox

  /// `checkout demo`: one payment with each provider, from the generated client to the paid page.
  struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "demo",
      abstract: "Take a payment with each provider in a sandbox of its own.",
      discussion: """
        Creates a session with the generated client, pays it through the hosted page's own form, \
        and waits at an endpoint of its own for the signed webhook: a payment counts once that has \
        come and verified. Exits with 0 if all are paid, else with 1.
        """)

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
      let result: Result<DemoReport, DemoError>
      do throws(DemoError) {
        let demo = Demo(sandbox: sandbox, progress: progress)
        result = .success(try await demo.run(DemoProviders.all))
      } catch {
        result = .failure(error)
      }
      await sandbox.stop()
      guard case .success(let report) = result else {
        if case .failure(let error) = result {
          Output.error.write("checkout demo: \(error.description)\n")
        }
        throw ExitCode(1)
      }
      let output = Output.standard
      output.write(json ? report.json : report.table(for: output))
      if !report.isAllPaid { throw ExitCode(1) }
    }
  }
#endif
