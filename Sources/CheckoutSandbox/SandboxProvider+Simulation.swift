#if Sandbox
  extension SandboxProvider {
    /// Makes the provider's side of the wire, with nothing in it yet.
    func makeSimulation(seed: UInt64) throws(SandboxError) -> any SimulatedProvider {
      let specification = try specification
      return switch self {
      case .yeraConnect: YeraConnectSimulation(specification, seed: seed)
      case .gStable: GStableSimulation(specification, seed: seed)
      case .joPay: JoPaySimulation(specification, seed: seed)
      case .payRam: PayRamSimulation(specification, seed: seed)
      case .ecomTrade24: EcomTrade24Simulation(specification, seed: seed)
      }
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

    /// The only key that the provider accepts. The same seed gives the same key.
    func testKey(seed: UInt64) -> String {
      switch self {
      case .yeraConnect: YeraConnectSimulation.testKey(seed: seed)
      case .gStable: GStableSimulation.testKey(seed: seed)
      case .joPay: JoPaySimulation.testKey(seed: seed)
      case .payRam: PayRamSimulation.testKey(seed: seed)
      case .ecomTrade24: EcomTrade24Simulation.testKey(seed: seed)
      }
    }
  }
#endif
