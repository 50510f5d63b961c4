import Synchronization

extension RetryBudget {
  /// The budget that clients of a host share in this process.
  ///
  /// - Parameter host: The host, with the port where it is not the scheme's own.
  public static func shared(by host: String) -> RetryBudget {
    sharedBudgets.withLock { $0.budget(of: host) }
  }

  private static let sharedBudgets = Mutex(SharedBudgets())
}

/// The budgets of all hosts. Those that nobody uses go when there are many, so that a service whose
/// users bring hosts of their own does not grow for ever.
private struct SharedBudgets {
  private var budgets: [String: RetryBudget] = [:]
  private var limit = 1_024

  mutating func budget(of host: String) -> RetryBudget {
    if let budget = budgets[host] { return budget }
    if budgets.count >= limit { dropUnused() }
    let budget = RetryBudget()
    budgets[host] = budget
    return budget
  }

  private mutating func dropUnused() {
    for host in Array(budgets.keys) {
      // Taken out, so that the reference at hand is the only one if no client has another.
      guard var budget = budgets.removeValue(forKey: host) else { continue }
      if !isKnownUniquelyReferenced(&budget) { budgets[host] = budget }
    }
    limit = max(1_024, budgets.count * 2)
  }
}
