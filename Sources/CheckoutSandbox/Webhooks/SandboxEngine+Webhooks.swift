#if Sandbox
  extension SandboxEngine {
    /// Runs something, and delivers webhooks meanwhile. Attempts that are under way at the end are
    /// given up, and are over when this returns.
    nonisolated func deliveringWebhooks(
      during body: @escaping @Sendable () async throws -> Void
    ) async throws {
      let ticker = Task {
        while !Task.isCancelled {
          await tick()
          // Cancelled at the end.
          try? await Task.sleep(for: .milliseconds(50))
        }
      }
      let result: Result<Void, any Error>
      do {
        result = .success(try await body())
      } catch {
        result = .failure(error)
      }
      ticker.cancel()
      await ticker.value
      await stopAttempts()
      try result.get()
    }

    /// Does what time alone does.
    func tick() {
      takeEvents()
      beginAttempts()
    }

    /// Queues what providers have to tell.
    func takeEvents() {
      for provider in SandboxProvider.allCases {
        for event in simulations[provider]?.takeEvents(at: clock.now) ?? [] {
          enqueue(event, of: provider)
        }
      }
    }

    /// Queues an event for each address that wants it.
    func enqueue(_ event: ProviderEvent, of provider: SandboxProvider) {
      let isOn = simulations[provider]?.settings.filter(\.value) ?? [:]
      let event = event.signed(by: Set(isOn.keys))
      let destination = destinations[provider]
      if let destination {
        enqueue(event, of: provider, to: destination, destination.secret)
      }
      for endpoint in simulations[provider]?.endpoints(for: event) ?? [] {
        enqueue(
          event, of: provider, to: destination ?? WebhookDestination(endpoint.address),
          at: endpoint.address, endpoint.secret)
      }
    }

    private func enqueue(
      _ event: ProviderEvent, of provider: SandboxProvider, to destination: WebhookDestination,
      at address: String? = nil, _ secret: String?
    ) {
      queue.add(
        QueuedDelivery(
          id: deliveryIDs.token(prefix: "dlv_", length: 16), event, of: provider,
          to: address ?? destination.address,
          secret: secret ?? provider.webhookSecret(seed: seed), retries: destination.retries,
          timeout: destination.timeout, waits: provider.simulation.retries(of: event),
          fault: webhookFaults.take(provider, event.name)))
    }

    private func beginAttempts() {
      let now = clock.now
      for delivery in queue.takeDue(at: now, .now) {
        let request = delivery.request(
          attemptID: deliveryIDs.token(prefix: "att_", length: 16), at: now,
          signedAt: clock.timeOfDay)
        attempts[delivery.view.id] = Task {
          let outcome = await WebhookSender.send(request, timeout: delivery.timeout)
          finish(delivery.view.id, outcome.attempt(at: now))
        }
      }
    }

    private func finish(_ id: String, _ attempt: WebhookDelivery.Attempt) {
      attempts[id] = nil
      queue.finish(id, attempt)
      // Others may have waited for this one, but not where all is being stopped.
      if !Task.isCancelled { beginAttempts() }
    }

    private func stopAttempts() async {
      let running = Array(attempts.values)
      for task in running { task.cancel() }
      for task in running { await task.value }
    }
  }

  extension QueuedDelivery {
    /// The next attempt as it goes out.
    ///
    /// - Parameters:
    ///   - now: When it is sent.
    ///   - signedAt: What the signature says when it was sent.
    fileprivate func request(attemptID: String, at now: Moment, signedAt: Moment) -> WebhookRequest
    {
      var request = WebhookRequest(
        event, of: view.provider, to: view.address, attemptID: attemptID,
        secret: fault.secret(insteadOf: secret), at: now,
        signedAt: signedAt.adding(seconds: fault.skew))
      fault.apply(to: &request)
      return request
    }
  }

  extension WebhookSender.Outcome {
    func attempt(at moment: Moment) -> WebhookDelivery.Attempt {
      switch self {
      case .answered(let status):
        .init(unixTime: moment.unixSeconds, status: status, failure: nil)
      case .failed(let reason):
        .init(unixTime: moment.unixSeconds, status: nil, failure: reason)
      }
    }
  }
#endif
