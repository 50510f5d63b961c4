#if Sandbox
  /// A delivery, with all that is needed to make its attempts.
  struct QueuedDelivery: Sendable {
    let event: ProviderEvent
    let secret: String
    let retries: WebhookDestination.Retries
    let timeout: Duration
    let fault: WebhookFault?
    var view: WebhookDelivery

    /// The waits that are left, in seconds from the first attempt.
    var waits: ArraySlice<Int64>
    /// How often it still comes again after it was taken.
    var copies: Int
    /// When it is due.
    var due: Due
    /// When its first attempt began.
    var begun: (clock: Moment, real: ContinuousClock.Instant)?

    enum Due: Sendable {
      case now
      case clock(Moment)
      case real(ContinuousClock.Instant)

      func hasCome(_ now: Moment, _ instant: ContinuousClock.Instant) -> Bool {
        switch self {
        case .now: true
        case .clock(let moment): moment <= now
        case .real(let due): due <= instant
        }
      }
    }

    init(
      id: String, _ event: ProviderEvent, of provider: SandboxProvider, to address: String,
      secret: String, retries: WebhookDestination.Retries, timeout: Duration, waits: [Int64],
      fault: WebhookFault?
    ) {
      self.event = event
      self.secret = secret
      self.retries = retries
      self.timeout = timeout
      self.fault = fault
      self.waits = waits[...]
      copies = fault.copies
      due = .now
      view = WebhookDelivery(
        id: id, provider: provider, event: event.name, subject: event.subject, address: address)
      if fault == .reordered { view.state = .held }
    }

    /// Deliveries of one lane have their first attempts one after the other, so that a session's
    /// events come in their order where nothing goes wrong.
    var lane: String { "\(view.provider.rawValue) \(view.subject) \(view.address)" }

    /// Takes note of how an attempt ended, and when the next one is.
    mutating func finish(_ attempt: WebhookDelivery.Attempt) {
      view.attempts.append(attempt)
      if attempt.isSuccess {
        if copies > 0 {
          copies -= 1
          (view.state, due) = (.waiting, .now)
        } else {
          view.state = .delivered
        }
      } else if let wait = waits.popFirst() {
        (view.state, due) = (.waiting, dueAfter(seconds: wait))
      } else {
        view.state = .failed
      }
    }

    private func dueAfter(seconds: Int64) -> Due {
      guard let begun else { return .now }
      switch retries.kind {
      case .sandboxClock: return .clock(begun.clock.adding(seconds: seconds))
      case .realTime(let timesFaster):
        return .real(begun.real + .milliseconds(seconds * 1_000 / timesFaster))
      }
    }
  }
#endif
