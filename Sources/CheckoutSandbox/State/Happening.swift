#if Sandbox
  /// Something that happened to a session.
  struct Happening: Sendable, Hashable {
    enum Kind: String, Sendable {
      case created
      /// An attempt to pay was declined.
      case failed
      /// The customer left without paying.
      case cancelled
      /// Some of the money came.
      case partlyPaid
      case paid
      case expired
      /// The shop did not want to be paid any more.
      case withdrawn
      /// The shop has the money.
      case settled
    }

    let kind: Kind
    let at: Moment
    /// What the customer had paid by then, in the units of the session's total.
    let received: Int64

    init(_ kind: Kind, at moment: Moment, received: Int64 = 0) {
      self.kind = kind
      at = moment
      self.received = received
    }
  }

  extension Session {
    /// All that has happened to it. It only grows at its end: nobody can do anything to a session
    /// that has run out, and one that settles late has not settled before.
    func happenings(at now: Moment) -> [Happening] {
      if ending == nil, expiresAt <= now {
        return history + [Happening(.expired, at: expiresAt, received: received)]
      }
      if let settledAt, settledAt <= now {
        return history + [Happening(.settled, at: settledAt, received: received)]
      }
      return history
    }

    /// Whether nothing more can happen to it.
    func isFinished(at now: Moment) -> Bool {
      switch state(at: now) {
      case .pending: false
      case .paid: settledAt.map { $0 <= now } ?? false
      case .expired, .withdrawn: true
      }
    }

    /// The attempts to pay that came to nothing, oldest first.
    var attempts: [Happening] { history.filter { $0.kind == .failed || $0.kind == .cancelled } }
  }
#endif
