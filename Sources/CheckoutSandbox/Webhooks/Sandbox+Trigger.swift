#if Sandbox
  extension Sandbox {
    /// The events that a provider has, as ``WebhookDelivery/event`` names them. PayRam's payments
    /// and EcomTrade24's sessions go by the state that they have come to.
    public static func webhookEvents(of provider: SandboxProvider) -> [String] {
      provider.simulation.eventNames
    }

    /// Delivers an event about something that was made up, where the provider's webhooks go.
    ///
    /// - Parameters:
    ///   - event: One of ``webhookEvents(of:)``.
    ///   - provider: Who sends it.
    /// - Throws: ``SandboxError`` where there is no such event, or where webhooks go nowhere.
    public func trigger(
      _ event: String, of provider: SandboxProvider
    ) async throws(SandboxError) {
      try await engine.trigger(event, of: provider)
    }

    /// Sends an event about something that was made up, once and without a sandbox. It is signed
    /// with the machine's time.
    ///
    /// - Parameters:
    ///   - event: One of ``webhookEvents(of:)``.
    ///   - provider: Whose event.
    ///   - destination: Where it goes, and what it is signed with: where that is not said, with the
    ///     secret of a sandbox with that seed.
    ///   - seed: What ids are made from.
    ///   - settings: How the provider is set. ``SandboxSetting/yeraConnectPreviewSignatures`` changes
    ///     what is sent, and no other does.
    /// - Returns: What came of it.
    /// - Throws: ``SandboxError`` where there is no such event, or the address is no web address.
    public static func trigger(
      _ event: String, of provider: SandboxProvider, to destination: WebhookDestination,
      seed: UInt64 = 1, settings: Set<SandboxSetting> = []
    ) async throws(SandboxError) -> WebhookDelivery.Attempt {
      guard destination.address.webHost != nil else {
        throw .invalidAddress(destination.address)
      }
      let now = SandboxClock.system.now
      let sample = try provider.sampleEvent(event, seed: seed, at: now).signed(by: settings)
      var random = SeededRandom(seed: seed, stream: "trigger.\(now.unixSeconds)")
      let request = WebhookRequest(
        sample, of: provider, to: destination.address,
        attemptID: random.token(prefix: "att_", length: 16),
        secret: destination.secret ?? webhookSecret(for: provider, seed: seed), at: now,
        signedAt: now)
      return await WebhookSender.send(request, timeout: destination.timeout).attempt(at: now)
    }
  }

  extension SandboxEngine {
    func trigger(_ event: String, of provider: SandboxProvider) throws(SandboxError) {
      let sample = try provider.sampleEvent(event, seed: seed, at: clock.now)
      guard destinations[provider] != nil else {
        throw SandboxError(
          .invalidAddress, "Say first where the webhooks of \(provider.displayName) go.")
      }
      enqueue(sample, of: provider)
      tick()
    }
  }

  extension ProviderEvent {
    /// The event as it is signed where its provider is set so.
    func signed(by settings: Set<SandboxSetting>) -> ProviderEvent {
      var event = self
      if settings.contains(.yeraConnectPreviewSignatures) { event.signature = .preview }
      return event
    }
  }

  extension SandboxProvider {
    fileprivate func sampleEvent(
      _ name: String, seed: UInt64, at now: Moment
    ) throws(SandboxError) -> ProviderEvent {
      guard let event = simulation.sampleEvent(name, seed: seed, at: now) else {
        throw SandboxError(
          .unknownEvent,
          "\(displayName) has no event \(name). There is: "
            + simulation.eventNames.joined(separator: ", ") + ".")
      }
      return event
    }
  }
#endif
