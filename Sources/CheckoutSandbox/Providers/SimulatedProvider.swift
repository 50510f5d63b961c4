#if Sandbox
  internal import Hummingbird
  internal import SpecGenerator

  /// A provider's side of the wire: what it answers, and where its hosted page leads.
  ///
  /// Paths, methods and shapes come from the provider's specification. A simulation adds what no
  /// specification says: how it authenticates, what its operations do, and how it words refusals.
  protocol SimulatedProvider: EventSource {
    var specification: Specification { get }

    init(_ specification: Specification, seed: UInt64)

    /// The only key that it accepts. The same seed gives the same key.
    static func testKey(seed: UInt64) -> String

    var sessions: SessionStore { get set }

    /// What can happen to its sessions.
    static var actions: Set<SessionAction> { get }

    /// What can be set on it, and how it is set.
    var settings: [SandboxSetting: Bool] { get set }

    /// What a request's key is worth to this sandbox.
    func credentials(in headers: HTTPFields) -> Credentials

    /// Does what an operation does. The call fits the specification when it gets here.
    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer

    /// A refusal in the provider's own shape.
    ///
    /// - Parameter arrival: What is known of the request that is refused.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer

    /// Where the customer goes after paying; empty where that is the hosted page itself.
    func successAddress(of session: Session) -> String

    /// The session of a hosted page. A page of its own may begin one.
    mutating func session(forPage id: String, at now: Moment) -> Session?
  }

  extension SimulatedProvider {
    static var actions: Set<SessionAction> { [.pay, .fail, .cancel, .expire] }

    var settings: [SandboxSetting: Bool] {
      get { [:] }
      set {}
    }

    func successAddress(of session: Session) -> String { session.returns.success }

    mutating func session(forPage id: String, at now: Moment) -> Session? { sessions[id] }
  }
#endif
