#if Sandbox
  /// What is known of a request before anything of it is done.
  struct Arrival: Sendable {
    /// The value of the answer's `X-Request-Id`.
    let requestID: String
    /// The operation that it calls, or `nil` where the provider has none there.
    let operation: SpecifiedOperation?
    /// What is to go wrong with it.
    let fault: Fault?
  }
#endif
