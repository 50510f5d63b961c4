#if Sandbox
  /// A payment provider that the sandbox simulates.
  ///
  /// Its raw value is its name in addresses: `/jopay/sessions`. A new provider is a new case.
  public enum SandboxProvider: String, Sendable, Hashable, CaseIterable {
    /// JoPay Checkout.
    case joPay = "jopay"

    /// The name that people read, `JoPay`.
    public var displayName: String {
      switch self {
      case .joPay: "JoPay"
      }
    }
  }

  extension SandboxProvider {
    /// Makes the provider's side of the wire, with nothing in it yet.
    func makeSimulation(seed: UInt64) throws(SandboxError) -> any SimulatedProvider {
      switch self {
      case .joPay: try JoPaySimulation(seed: seed)
      }
    }

    /// The only key that the provider accepts. The same seed gives the same key.
    func testKey(seed: UInt64) -> String {
      switch self {
      case .joPay: JoPaySimulation.testKey(seed: seed)
      }
    }
  }
#endif
