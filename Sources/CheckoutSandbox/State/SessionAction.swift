#if Sandbox
  /// What can happen to a pending session.
  enum SessionAction: String, Sendable, CaseIterable {
    /// The customer pays.
    case pay
    /// The customer's payment is declined, and another attempt is possible.
    case fail
    /// The customer leaves without paying. The session stays as it is.
    case cancel
    /// The time to pay is over.
    case expire
  }
#endif
