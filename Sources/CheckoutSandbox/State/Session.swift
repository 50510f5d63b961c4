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
    /// The attempts to pay that came to nothing, oldest first.
    private(set) var attempts: [Attempt] = []

    /// What the customer buys.
    struct Line: Sendable, Hashable {
      let name: String
      let quantity: Int64
      let total: Money
    }

    /// Where the customer goes from the hosted page.
    struct ReturnAddresses: Sendable, Hashable {
      let success: String
      let cancel: String
    }

    struct Attempt: Sendable, Hashable {
      enum Kind: String, Sendable { case failed, cancelled }

      let kind: Kind
      let at: Moment
    }

    enum Ending: Sendable, Hashable {
      case paid(at: Moment)
      case expired
    }

    enum State: String, Sendable { case pending, paid, expired }

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
    }
  }

  extension Session {
    func state(at now: Moment) -> State {
      switch ending {
      case .paid: .paid
      case .expired: .expired
      case nil: now < expiresAt ? .pending : .expired
      }
    }

    /// When it was paid, where it was.
    var paidAt: Moment? {
      if case .paid(let moment) = ending { moment } else { nil }
    }

    /// Does what the customer or the provider can do to a session.
    ///
    /// - Returns: Whether it was possible: only a pending session can change.
    mutating func perform(_ action: SessionAction, at now: Moment) -> Bool {
      guard state(at: now) == .pending else { return false }
      switch action {
      case .pay: ending = .paid(at: now)
      case .expire: ending = .expired
      case .fail: attempts.append(Attempt(kind: .failed, at: now))
      case .cancel: attempts.append(Attempt(kind: .cancelled, at: now))
      }
      return true
    }
  }
#endif
