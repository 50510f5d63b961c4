#if Sandbox
  internal import ArgumentParser
  internal import CheckoutSandbox

  /// `checkout sandbox`: the simulated providers, until they are interrupted.
  struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sandbox",
      abstract: "Run simulated payment providers on this machine.",
      discussion: """
        The providers listen on 127.0.0.1 only and forget everything when they stop. The same seed \
        gives the same keys and ids. Stop them with Control-C.
        """)

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 8_787

    @Option(help: "What keys and ids are made from.")
    var seed: UInt64 = 1

    @Option(
      help: .init(
        "The address that webhooks go to, each provider's with its name at the end: /jopay.",
        valueName: "url"))
    var webhooks: String?

    private func destinations() throws(AskedWrongly) -> [SandboxProvider: WebhookDestination] {
      guard let webhooks else { return [:] }
      guard !webhooks.contains(where: { $0 == "?" || $0 == "#" }) else {
        throw AskedWrongly(
          "Each provider's name is put at the end of --webhooks: it can have no query.")
      }
      let base = webhooks.hasSuffix("/") ? String(webhooks.dropLast()) : webhooks
      let pairs = SandboxProvider.allCases.map {
        ($0, WebhookDestination("\(base)/\($0.rawValue)"))
      }
      return Dictionary(pairs) { first, _ in first }
    }

    func validate() throws {
      guard (0...65_535).contains(port) else {
        throw ValidationError("A port is a number from 0 to 65535.")
      }
    }

    func run() async throws {
      try await AskedWrongly.exiting("sandbox") {
        let (seed, destinations) = (seed, try destinations())
        do throws(SandboxError) {
          try await Sandbox.run(port: port, seed: seed, webhooks: destinations) { port in
            let output = Output.standard
            output.write(SandboxGreeting(port: port, seed: seed).text(for: output))
          }
        } catch {
          if error.code == .invalidAddress { throw AskedWrongly(error.description) }
          Output.error.write("checkout sandbox: \(error.description)\n")
          throw ExitCode(1)
        }
        Output.error.write("Stopped.\n")
      }
    }
  }
#endif
