#if Sandbox
  /// A session at a moment, as the hosted page and the control API show it.
  struct SessionView: Sendable {
    let provider: SandboxProvider
    let session: Session
    let state: Session.State
    /// What can happen to the provider's sessions.
    let actions: Set<SessionAction>
    /// Where the customer goes after paying; empty where that is the hosted page itself.
    let successAddress: String

    /// The path of its hosted page.
    var pagePath: String { "/\(provider.rawValue)/pay/\(session.id)" }
  }
#endif
