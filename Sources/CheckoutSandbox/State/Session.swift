#if Sandbox
  internal import SpecGenerator

  /// A checkout session, as all providers have it.
  struct Session: Sendable {
    let id: String
    let lines: [Line]
    let total: Money
    let createdAt: Moment
    let expiresAt: Moment
    let returns: ReturnAddresses
    /// The request that made it, for what only its provider knows of.
    let request: JSONNode

    /// How it ended, where it has.
    private(set) var ending: Ending?
    /// What was done to it, oldest first. What only the clock does is not in it.
    private(set) var history: [Happening]
    /// How much of what happened to it was told to the shop already.
    var toldHappenings = 0
    /// What the customer has paid, in the units of the total.
    private(set) var received: Int64 = 0
    /// When the shop gets the money, where that was put off.
    private(set) var settlesLateAt: Moment?

    /// What the customer buys.
    struct Line: Sendable, Hashable {
      let name: String
      let quantity: Int64
      let total: Money
    }

    /// Where the customer goes from the hosted page. Where an address is empty, they stay on it.
    struct ReturnAddresses: Sendable, Hashable {
      var success = ""
      var cancel = ""
    }

    enum Ending: Sendable, Hashable {
      case paid(at: Moment)
      case expired
      /// The shop does not want to be paid any more.
      case withdrawn
    }

    enum State: String, Sendable { case pending, paid, expired, withdrawn }

    init(
      id: String, lines: [Line], total: Money, createdAt: Moment, expiresAt: Moment,
      returns: ReturnAddresses, request: JSONNode
    ) {
      self.id = id
      self.lines = lines
      self.total = total
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      self.returns = returns
      self.request = request
      history = [Happening(.created, at: createdAt)]
    }
  }

  extension Session {
    func state(at now: Moment) -> State {
      switch ending {
      case .paid: .paid
      case .expired: .expired
      case .withdrawn: .withdrawn
      case nil: now < expiresAt ? .pending : .expired
      }
    }

    /// When it was paid, where it was.
    var paidAt: Moment? {
      if case .paid(let moment) = ending { moment } else { nil }
    }

    /// When the shop has the money, where it was paid: 40 seconds later, or later still.
    var settledAt: Moment? { settlesLateAt ?? paidAt?.adding(seconds: 40) }

    /// What the customer still has to pay.
    var due: Money { total.with(units: max(0, total.units - received)) }

    /// Does what the customer or the provider can do to a session.
    ///
    /// - Returns: Whether it was possible: only a pending session can change, and only a paid
    ///   one that is not settled yet can settle late.
    mutating func perform(_ action: SessionAction, at now: Moment) -> Bool {
      guard action != .delaySettlement else { return delaySettlement(at: now) }
      guard state(at: now) == .pending else { return false }
      switch action {
      case .pay: receive(due.units, at: now)
      case .underpay: receive(due.units / 2, at: now)
      case .overpay: receive(due.units.addingClamped(due.units / 2), at: now)
      case .expire:
        ending = .expired
        history.append(Happening(.expired, at: now, received: received))
      case .fail: history.append(Happening(.failed, at: now))
      case .cancel: history.append(Happening(.cancelled, at: now))
      case .delaySettlement: break
      }
      return true
    }

    /// Ends it as the shop wants it.
    ///
    /// - Returns: Whether it was pending.
    mutating func withdraw(at now: Moment) -> Bool {
      guard state(at: now) == .pending else { return false }
      ending = .withdrawn
      history.append(Happening(.withdrawn, at: now, received: received))
      return true
    }

    private mutating func receive(_ units: Int64, at now: Moment) {
      received = received.addingClamped(units)
      let isPaid = received >= total.units
      if isPaid { ending = .paid(at: now) }
      history.append(Happening(isPaid ? .paid : .partlyPaid, at: now, received: received))
    }

    private mutating func delaySettlement(at now: Moment) -> Bool {
      guard let settledAt, settlesLateAt == nil, now < settledAt else { return false }
      settlesLateAt = now.adding(seconds: 3_600)
      return true
    }
  }

  extension Int64 {
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
      let (sum, overflow) = addingReportingOverflow(other)
      return overflow ? (other < 0 ? .min : .max) : sum
    }
  }
#endif
