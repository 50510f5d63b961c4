#if Sandbox
  /// A way in which a provider can differ from how the sandbox has it at start.
  public struct SandboxSetting: Sendable, Hashable {
    let provider: SandboxProvider
    /// Its name in the control API.
    let name: String
  }

  extension SandboxSetting {
    static let all: [SandboxSetting] = [
      ecomTrade24SmartRouting, payRamCurrentNames, payRamGuideWebhooks,
      yeraConnectPreviewSignatures,
    ]
  }
#endif
