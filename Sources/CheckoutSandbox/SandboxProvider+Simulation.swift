#if Sandbox
  extension SandboxProvider {
    /// Makes the provider's side of the wire, with nothing in it yet.
    func makeSimulation(seed: UInt64) throws(SandboxError) -> any SimulatedProvider {
      simulation.init(try specification, seed: seed)
    }

    private var specification: Specification {
      get throws(SandboxError) {
        switch self {
        case .yeraConnect:
          try Specification(name: "Specs/YeraConnect.json", text: EmbeddedSpecs.yeraConnect)
        case .gStable: try Specification(name: "Specs/GStable.json", text: EmbeddedSpecs.gStable)
        case .joPay: try Specification(name: "Specs/JoPay.json", text: EmbeddedSpecs.joPay)
        case .payRam: try Specification(name: "Specs/PayRam.json", text: EmbeddedSpecs.payRam)
        case .ecomTrade24:
          try Specification(name: "Specs/EcomTrade24.json", text: EmbeddedSpecs.ecomTrade24)
        }
      }
    }

    /// What the provider is simulated by.
    var simulation: any SimulatedProvider.Type {
      switch self {
      case .yeraConnect: YeraConnectSimulation.self
      case .gStable: GStableSimulation.self
      case .joPay: JoPaySimulation.self
      case .payRam: PayRamSimulation.self
      case .ecomTrade24: EcomTrade24Simulation.self
      }
    }

    /// The only key that the provider accepts. The same seed gives the same key.
    func testKey(seed: UInt64) -> String { simulation.testKey(seed: seed) }

    /// What the provider signs its webhooks with. The same seed gives the same secret.
    func webhookSecret(seed: UInt64) -> String { simulation.webhookSecret(seed: seed) }
  }
#endif
