#if Sandbox
  /// The deliveries of a sandbox: which of them is due, and how each went.
  struct DeliveryQueue: Sendable {
    /// How many attempts are under way at once.
    static let width = 64

    private var deliveries = KeptEntries<QueuedDelivery>(capacity: 10_000)
    /// The ids of those that wait for an attempt, oldest first.
    private var waiting: [String] = []
    private var held: [String] = []
    private var sending: Set<String> = []

    var all: [WebhookDelivery] { deliveries.all.map(\.view) }

    mutating func add(_ delivery: QueuedDelivery) {
      let id = delivery.view.id
      deliveries[id] = delivery
      if delivery.view.state == .held { held.append(id) } else { waiting.append(id) }
    }

    /// The deliveries whose next attempt is to begin, which they now do.
    mutating func takeDue(at now: Moment, _ instant: ContinuousClock.Instant) -> [QueuedDelivery] {
      var due: [QueuedDelivery] = []
      var rest: [String] = []
      var busy = busyLanes
      for id in waiting {
        // The oldest deliveries are forgotten where there are too many.
        guard var delivery = deliveries[id] else { continue }
        // What comes later in a lane does not overtake what waits for its turn.
        let hasTurn = delivery.begun != nil || busy.insert(delivery.lane).inserted
        guard hasTurn, sending.count < Self.width, delivery.due.hasCome(now, instant) else {
          rest.append(id)
          continue
        }
        if delivery.begun == nil { delivery.begun = (now, instant) }
        delivery.view.state = .sending
        deliveries[id] = delivery
        sending.insert(id)
        due.append(delivery)
      }
      waiting = rest
      return due
    }

    /// The lanes in which a first attempt is under way.
    private var busyLanes: Set<String> {
      Set(sending.compactMap { deliveries[$0] }.filter { $0.view.attempts.isEmpty }.map(\.lane))
    }

    /// Takes note of how an attempt ended.
    mutating func finish(_ id: String, _ attempt: WebhookDelivery.Attempt) {
      sending.remove(id)
      guard var delivery = deliveries[id] else { return }
      delivery.finish(attempt)
      deliveries[id] = delivery
      if delivery.view.state == .waiting { waiting.append(id) }
      release(after: delivery.view)
    }

    /// What was held back until this provider's next delivery is due now.
    private mutating func release(after delivery: WebhookDelivery) {
      let released = held.filter { deliveries[$0]?.view.provider == delivery.provider }
      held.removeAll { released.contains($0) || deliveries[$0] == nil }
      for id in released { deliveries[id]?.view.state = .waiting }
      waiting += released
    }

    /// Lets go of what was held back.
    mutating func releaseAll() {
      for id in held { deliveries[id]?.view.state = .waiting }
      waiting += held
      held = []
    }
  }
#endif
