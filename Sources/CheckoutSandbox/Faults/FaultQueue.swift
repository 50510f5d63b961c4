#if Sandbox
  /// The faults that wait, oldest first.
  struct FaultQueue: Sendable {
    private(set) var planned: [PlannedFault] = []

    mutating func add(_ fault: PlannedFault) {
      if let remaining = fault.remaining, remaining < 1 { return }
      planned.append(fault)
    }

    mutating func clear() {
      planned = []
    }

    /// The fault that a call meets, which counts as one of its times.
    mutating func take(_ provider: SandboxProvider, _ operation: String?) -> Fault? {
      guard let index = planned.firstIndex(where: { $0.concerns(provider, operation) }) else {
        return nil
      }
      let fault = planned[index].fault
      if let remaining = planned[index].remaining {
        planned[index].remaining = remaining - 1
        if remaining <= 1 { planned.remove(at: index) }
      }
      return fault
    }
  }
#endif
