#if Sandbox
  extension Sandbox {
    /// The address of the sandbox, `http://127.0.0.1:49152`, without a slash at its end.
    public var baseURL: String { Self.baseURL(port: port) }

    /// The address of a provider's API, `http://127.0.0.1:49152/jopay`.
    public func baseURL(for provider: SandboxProvider) -> String {
      "\(baseURL)/\(provider.rawValue)"
    }

    /// The key that a provider's API accepts here. It is made from the seed and opens nothing else.
    public func apiKey(for provider: SandboxProvider) -> String {
      Self.apiKey(for: provider, seed: seed)
    }

    /// The address of a sandbox on a port of this machine.
    public static func baseURL(port: Int) -> String { "http://127.0.0.1:\(port)" }

    /// The key that a provider's API accepts in each sandbox with that seed.
    public static func apiKey(for provider: SandboxProvider, seed: UInt64) -> String {
      provider.testKey(seed: seed)
    }
  }
#endif
