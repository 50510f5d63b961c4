#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// Everything that the sandbox remembers, and the order in which things happen to it.
  actor SandboxEngine {
    private(set) var clock: SandboxClock
    var simulations: [SandboxProvider: any SimulatedProvider] = [:]
    private var faults = FaultQueue()
    private var requestCounts = RequestCounts()
    private var requestIDs: SeededRandom
    nonisolated let seed: UInt64

    // Webhooks, see SandboxEngine+Webhooks.swift.
    var destinations: [SandboxProvider: WebhookDestination] = [:]
    var queue = DeliveryQueue()
    var webhookFaults = WebhookFaultQueue()
    var deliveryIDs: SeededRandom
    /// The attempts that are under way, by the delivery's id.
    var attempts: [String: Task<Void, Never>] = [:]

    init(seed: UInt64, clock: SandboxClock) throws(SandboxError) {
      self.clock = clock
      self.seed = seed
      requestIDs = SeededRandom(seed: seed, stream: "requests")
      deliveryIDs = SeededRandom(seed: seed, stream: "deliveries")
      for provider in SandboxProvider.allCases {
        simulations[provider] = try provider.makeSimulation(seed: seed)
      }
    }
  }

  // MARK: The providers' APIs

  extension SandboxEngine {
    /// Takes note of a request before anything of it is done.
    func register(
      _ method: HTTPRequest.Method, _ path: [String], at provider: SandboxProvider
    ) -> Arrival {
      let operation = try? simulations[provider]?.specification.operation(method, path).0
      return Arrival(
        requestID: requestIDs.token(prefix: "req_", length: 16), operation: operation,
        fault: faults.take(provider, operation?.id))
    }

    /// Does the work of a request.
    func answer(_ request: ProviderRequest) -> Answer {
      let now = clock.now
      defer { tick() }
      return simulations[request.provider]?.respond(to: request, at: now) ?? .notFound
    }

    /// A refusal as the provider words it.
    func answer(
      refusing refusal: ProviderRefusal, to arrival: Arrival,
      at provider: SandboxProvider
    ) -> Answer {
      simulations[provider]?.answer(refusing: refusal, to: arrival) ?? .notFound
    }

    func references(of provider: SandboxProvider) -> References? {
      simulations[provider]?.specification.validator.references
    }

    /// - Parameter status: The status of the answer, or `nil` where there was none.
    func count(_ arrival: Arrival, at provider: SandboxProvider, status: Int?) {
      requestCounts.add(
        RequestCounts.Key(provider: provider, operation: arrival.operation?.id, status: status))
    }
  }

  // MARK: Sessions

  extension SandboxEngine {
    /// All sessions of some providers, in the order in which each made them.
    func sessions(of providers: [SandboxProvider]) -> [SessionView] {
      let now = clock.now
      return providers.flatMap { provider in
        (simulations[provider]?.sessions.all ?? []).map { view(of: $0, at: provider, now) }
      }
    }

    /// How many sessions a provider has made.
    func sessionCount(of provider: SandboxProvider) -> Int {
      simulations[provider]?.sessions.made ?? 0
    }

    func session(_ id: String, at provider: SandboxProvider) -> SessionView? {
      let now = clock.now
      return simulations[provider]?.sessions[id].map { view(of: $0, at: provider, now) }
    }

    /// The session that a hosted page is about.
    func session(forPage id: String, at provider: SandboxProvider) -> SessionView? {
      let now = clock.now
      defer { tick() }
      return simulations[provider]?.session(forPage: id, at: now).map {
        view(of: $0, at: provider, now)
      }
    }

    /// Does something to a session, where it exists.
    ///
    /// - Returns: The session afterwards and whether it changed, or `nil` where there is none.
    func perform(
      _ action: SessionAction, on id: String, at provider: SandboxProvider
    ) -> (view: SessionView, changed: Bool)? {
      let now = clock.now
      guard let simulation = simulations[provider] else { return nil }
      guard type(of: simulation).actions.contains(action) else {
        return session(id, at: provider).map { ($0, false) }
      }
      defer { tick() }
      return simulations[provider]?.sessions.perform(action, on: id, at: now).map {
        (view(of: $0.session, at: provider, now), $0.changed)
      }
    }

    private func view(
      of session: Session, at provider: SandboxProvider, _ now: Moment
    ) -> SessionView {
      let simulation = simulations[provider]
      return SessionView(
        provider: provider, session: session, state: session.state(at: now),
        actions: simulation.map { type(of: $0).actions } ?? [],
        successAddress: simulation?.successAddress(of: session) ?? session.returns.success)
    }
  }

  // MARK: Settings

  extension SandboxEngine {
    /// What can be set, and how it is set.
    var settings: [(setting: SandboxSetting, isOn: Bool)] {
      SandboxSetting.all.map { ($0, simulations[$0.provider]?.settings[$0] ?? false) }
    }

    func set(_ setting: SandboxSetting, _ isOn: Bool) {
      simulations[setting.provider]?.settings[setting] = isOn
    }
  }

  // MARK: Faults, time, counts

  extension SandboxEngine {
    var plannedFaults: [PlannedFault] { faults.planned }

    func inject(_ fault: PlannedFault) { faults.add(fault) }

    func clearFaults() { faults.clear() }

    var now: Moment { clock.now }

    func advanceClock(bySeconds seconds: Int64) {
      clock.advance(bySeconds: seconds)
      tick()
    }

    var counts: RequestCounts { requestCounts }

    func clearCounts() { requestCounts.clear() }
  }
#endif
