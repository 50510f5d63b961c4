#if Sandbox
  internal import Hummingbird

  /// A provider's side of the wire: what it answers, and where its hosted page leads.
  ///
  /// Paths, methods and shapes come from the provider's specification. A simulation adds what no
  /// specification says: how it authenticates, what its operations do, and how it words refusals.
  protocol SimulatedProvider: Sendable {
    var specification: Specification { get }

    var sessions: SessionStore { get set }

    /// Whether a request carries the key of this sandbox.
    func isAuthenticated(_ headers: HTTPFields) -> Bool

    /// Does what an operation does. The call fits the specification when it gets here.
    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer

    /// A refusal in the provider's own shape.
    func answer(refusing refusal: ProviderRefusal) -> Answer

    /// Where the customer goes after paying.
    func successAddress(of session: Session) -> String
  }
#endif
