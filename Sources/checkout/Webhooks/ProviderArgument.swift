#if Sandbox
  internal import ArgumentParser
  internal import CheckoutSandbox

  /// A provider by its name on the command line: `jopay`.
  struct ProviderArgument: ExpressibleByArgument {
    let provider: SandboxProvider

    init?(argument: String) {
      guard let provider = SandboxProvider(rawValue: argument) else { return nil }
      self.provider = provider
    }

    static var allValueStrings: [String] { SandboxProvider.allCases.map(\.rawValue) }
  }
#endif
