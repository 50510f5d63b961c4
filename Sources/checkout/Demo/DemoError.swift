#if Sandbox && AsyncHTTPClient
  /// Why a payment of the demo did not succeed, in full sentences.
  struct DemoError: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
#endif
