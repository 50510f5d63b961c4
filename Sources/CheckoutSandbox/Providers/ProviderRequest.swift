#if Sandbox
  internal import Hummingbird

  /// A request to a provider's API, as it arrived.
  struct ProviderRequest: Sendable {
    let provider: SandboxProvider
    let arrival: Arrival
    let method: HTTPRequest.Method
    /// The path's segments after the provider's name, decoded.
    let path: [String]
    let query: FormFields
    let headers: HTTPFields
    let body: Body
    /// The sandbox's address, for the addresses in answers.
    let baseURL: String

    /// The address of the provider's API.
    var address: String { "\(baseURL)/\(provider.rawValue)" }

    enum Body: Sendable {
      case bytes([UInt8])
      case tooLarge(limit: Int)
    }
  }
#endif
