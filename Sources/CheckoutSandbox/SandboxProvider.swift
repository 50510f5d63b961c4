#if Sandbox
  /// A payment provider that the sandbox simulates.
  ///
  /// Its raw value is its name in addresses: `/jopay/sessions`. A new provider is a new case.
  public enum SandboxProvider: String, Sendable, Hashable, CaseIterable {
    /// Yera Connect.
    case yeraConnect = "yera-connect"
    /// GStable.
    case gStable = "gstable"
    /// JoPay Checkout.
    case joPay = "jopay"
    /// A PayRam node.
    case payRam = "payram"
    /// EcomTrade24 Pay.
    case ecomTrade24 = "ecomtrade24"

    /// The name that people read, `Yera Connect`.
    public var displayName: String {
      switch self {
      case .yeraConnect: "Yera Connect"
      case .gStable: "GStable"
      case .joPay: "JoPay"
      case .payRam: "PayRam"
      case .ecomTrade24: "EcomTrade24 Pay"
      }
    }
  }
#endif
