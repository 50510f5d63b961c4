#if Sandbox
  /// A state that a payout has come to, and that nobody was told yet.
  struct PayRamPayoutNews: Sendable {
    let payout: PayRamPayout
    let state: PayRamPayout.State
    let at: Moment
  }

  extension PayRamPayout {
    /// The states that it goes through and when, as far as it has come.
    func states(until now: Moment) -> [(state: State, at: Moment)] {
      var times = [createdAt]
      // The moments at which ``state(at:)`` changes.
      for step: Int64 in [0, 20, 40, 60] { times.append(approvedAt.adding(seconds: step)) }
      var states: [(state: State, at: Moment)] = []
      for time in times where time <= now {
        let state = state(at: time)
        if states.last?.state != state { states.append((state, time)) }
      }
      return states
    }

    /// Whether nothing more can happen to it.
    func isFinished(at now: Moment) -> Bool {
      let state = state(at: now)
      return state == .processed || state == .failed
    }
  }

  extension PayRamPayouts {
    /// The states that payouts have come to and that were not taken yet.
    mutating func takeNews(at now: Moment) -> [PayRamPayoutNews] {
      var taken: [PayRamPayoutNews] = []
      for id in news.take(at: now) {
        guard var payout = self[id] else {
          news.forget(id)
          continue
        }
        let states = payout.states(until: now)
        taken += states.dropFirst(payout.toldStates).map {
          PayRamPayoutNews(payout: payout, state: $0.state, at: $0.at)
        }
        payout.toldStates = states.count
        update(payout)
        if payout.isFinished(at: now) { news.forget(id) }
      }
      return taken
    }
  }
#endif
