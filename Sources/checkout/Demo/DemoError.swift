#if Sandbox && AsyncHTTPClient
  internal import CheckoutCore

  /// Why a payment of the demo did not succeed, in full sentences.
  struct DemoError: Error, Sendable, CustomStringConvertible {
    let description: String
    /// Whether the description begins with the provider's name.
    let namesProvider: Bool

    init(_ description: String) {
      self.description = description
      namesProvider = false
    }

    /// A client's failure, which says itself what was called.
    init(_ failure: some CheckoutFailure) {
      description = failure.description
      namesProvider = true
    }

    /// The description after the name of a provider, once.
    func description(at provider: String) -> String {
      namesProvider ? description : "\(provider): \(description)"
    }
  }
#endif
