#if Sandbox
  internal import ArgumentParser

  /// `checkout`: try the library and its providers on this machine.
  @main
  struct CheckoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkout",
      abstract: "Payment providers on your machine: simulated, and paid by the generated clients.",
      subcommands: subcommands)

    private static var subcommands: [any ParsableCommand.Type] {
      #if AsyncHTTPClient
        [DemoCommand.self, SandboxCommand.self, TriggerCommand.self, VerifyCommand.self]
      #else
        // The demo's clients send through AsyncHTTPClient.
        [SandboxCommand.self, TriggerCommand.self, VerifyCommand.self]
      #endif
    }
  }
#else
  /// Says why there is nothing to run.
  @main
  enum CheckoutCommand {
    static func main() {
      Output.error.write(
        "checkout: built without the package's Sandbox trait. Turn it on.\n")
      Output.exit(code: 2)
    }
  }
#endif
