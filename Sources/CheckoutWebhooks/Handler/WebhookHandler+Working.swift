import CheckoutCore

extension WebhookHandler {
  func work(on event: VerifiedEvent<Source.Event>, _ token: InboxToken) async -> WebhookOutcome {
    switch await run(works[event.event.typeName] ?? fallback, on: event, token) {
    case .success(let completion): await complete(token, by: completion)
    case .failure(let error): await giveBack(token, after: error)
    }
  }

  private enum Step: Sendable {
    case worked(Result<Route.Completion, any Error>)
    case stopped
  }

  /// Runs a closure under a lease that is renewed.
  private func run(
    _ work: @escaping Route.Work, on event: VerifiedEvent<Source.Event>, _ token: InboxToken
  ) async -> Result<Route.Completion, any Error> {
    await withTaskGroup(of: Step.self) { group in
      group.addTask {
        do { return .worked(.success(try await work(event, token))) } catch {
          return .worked(.failure(error))
        }
      }
      group.addTask {
        await holdLease(of: token)
        return .stopped
      }
      var result: Result<Route.Completion, any Error> = .failure(CancellationError())
      for await step in group {
        if case .worked(let worked) = step { result = worked }
        group.cancelAll()
      }
      return result
    }
  }

  /// Renews a lease until it is lost, the time limit is over or the task is cancelled.
  private func holdLease(of token: InboxToken) async {
    let end = clock.uptime + options.timeLimit
    while clock.uptime < end {
      do {
        try await clock.sleep(for: min(options.lease / 3, end - clock.uptime))
        if clock.uptime < end {
          try await inbox.renew(token, lease: options.lease, now: clock.unixTime)
        }
      } catch InboxError.leaseLost {
        return
      } catch is CancellationError {
        return
      } catch {
        // The store is out of reach. The lease still counts, and the next renewal may arrive.
        continue
      }
    }
  }

  /// Tells the inbox that the work is done. A store that is out of reach for a moment is told again:
  /// what nobody remembers is done twice.
  private func complete(
    _ token: InboxToken, by completion: @escaping Route.Completion
  ) async -> WebhookOutcome {
    var waits: [Duration] = [.milliseconds(100), .seconds(1)]
    while true {
      do {
        try await uncancelled { [inbox, now = clock.unixTime] in
          try await completion(inbox, token, now)
        }
        return .done
      } catch InboxError.leaseLost {
        return .inProgress(until: clock.unixTime + options.lease)
      } catch InboxError.unavailable where !waits.isEmpty {
        // Where the task is cancelled this does not wait.
        try? await clock.sleep(for: waits.removeFirst())
      } catch let error as InboxError {
        return .unavailable(error)
      } catch {
        return await giveBack(token, after: error)
      }
    }
  }

  private func giveBack(_ token: InboxToken, after error: any Error) async -> WebhookOutcome {
    do throws(InboxError) {
      let (inbox, now) = (inbox, clock.unixTime)
      try await uncancelled { () throws(InboxError) in try await inbox.fail(token, now: now) }
    } catch {
      // If the lease is lost, another has the delivery. If the store is out of reach, the lease
      // ends by itself. The closure's error is what its author has to hear of.
    }
    return .failed(error)
  }
}
