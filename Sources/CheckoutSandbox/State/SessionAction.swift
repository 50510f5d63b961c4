#if Sandbox
  /// What can happen to a session.
  enum SessionAction: String, Sendable, CaseIterable {
    /// The customer pays what is due.
    case pay
    /// The customer's payment is declined, and another attempt is possible.
    case fail
    /// The customer leaves without paying. The session stays as it is.
    case cancel
    /// The time to pay is over.
    case expire
    /// The customer pays half of what is due.
    case underpay
    /// The customer pays what is due and half as much again.
    case overpay
    /// The shop gets the money of a paid session an hour later.
    case delaySettlement = "delay-settlement"

    /// All of them, as the control API lists them.
    static let names = allCases.map(\.rawValue).joined(separator: ", ")
  }
#endif
