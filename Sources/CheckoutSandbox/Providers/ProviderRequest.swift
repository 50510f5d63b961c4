#if Sandbox
  internal import Hummingbird

  /// A request to a provider's API, as it arrived.
  struct ProviderRequest: Sendable {
    let provider: SandboxProvider
    let method: HTTPRequest.Method
    /// The path's segments after the provider's name, decoded.
    let path: [String]
    /// The query's parameters, decoded.
    let query: [String: String]
    let headers: HTTPFields
    let body: Body
    /// The sandbox's address, for the addresses in answers.
    let baseURL: String

    /// The address below which the provider's hosted pages are.
    var pages: String { "\(baseURL)/\(provider.rawValue)/pay" }

    enum Body: Sendable {
      case bytes([UInt8])
      case tooLarge(limit: Int)
    }
  }
#endif
