#if Sandbox
  /// A fault, and the deliveries that it is for.
  struct PlannedWebhookFault: Sendable, Hashable {
    let fault: WebhookFault
    let provider: SandboxProvider
    /// The only event that it concerns; all without.
    let event: String?
    /// How many deliveries it hits; all without.
    var remaining: Int?
  }

  /// The faults that wait for deliveries, oldest first.
  struct WebhookFaultQueue: Sendable {
    private(set) var planned: [PlannedWebhookFault] = []

    mutating func add(_ fault: PlannedWebhookFault) {
      if fault.remaining != 0 { planned.append(fault) }
    }

    mutating func clear() { planned = [] }

    /// The fault that a delivery meets: the oldest that concerns it.
    mutating func take(_ provider: SandboxProvider, _ event: String) -> WebhookFault? {
      let found = planned.firstIndex {
        $0.provider == provider && ($0.event == nil || $0.event == event)
      }
      guard let found else { return nil }
      let fault = planned[found].fault
      if let remaining = planned[found].remaining {
        planned[found].remaining = remaining - 1
        if remaining <= 1 { planned.remove(at: found) }
      }
      return fault
    }
  }
#endif
