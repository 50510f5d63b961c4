#if Sandbox
  extension Sandbox {
    /// What a provider's webhooks are signed with here. It is made from the seed. PayRam signs with
    /// the API key.
    public func webhookSecret(for provider: SandboxProvider) -> String {
      Self.webhookSecret(for: provider, seed: seed)
    }

    /// What a provider's webhooks are signed with in each sandbox with that seed.
    public static func webhookSecret(for provider: SandboxProvider, seed: UInt64) -> String {
      provider.webhookSecret(seed: seed)
    }

    /// Delivers what happens at a provider from now on.
    ///
    /// Deliveries never hold up anything else in the sandbox. An attempt has a connection of its
    /// own, follows no redirect, and succeeds with a status from 200 to 299. Endpoints that were
    /// made through GStable's API get their events beside this one.
    ///
    /// - Parameters:
    ///   - provider: Whose webhooks.
    ///   - destination: Where they go, in place of where they went before.
    /// - Throws: ``SandboxError`` where the address is no web address.
    public func deliverWebhooks(
      of provider: SandboxProvider, to destination: WebhookDestination
    ) async throws(SandboxError) {
      try await engine.setDestination(destination, of: provider)
    }

    /// Delivers nothing of a provider any more, but what is on its way.
    public func stopWebhooks(of provider: SandboxProvider) async {
      await engine.removeDestination(of: provider)
    }

    /// The newest 10 000 deliveries of all providers, oldest first.
    public func webhookDeliveries() async -> [WebhookDelivery] {
      await engine.deliveries
    }

    /// Makes the next webhooks of a provider go wrong.
    ///
    /// Faults wait in a queue, and each new delivery meets the first one that concerns it, in all
    /// its attempts.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - provider: Whose webhooks.
    ///   - event: The only event that it concerns, `checkout.session.completed`; all without.
    ///   - times: How many deliveries it hits, at least 1; all until ``clearWebhookFaults()``
    ///     without.
    public func inject(
      _ fault: WebhookFault, intoWebhooksOf provider: SandboxProvider, event: String? = nil,
      times: Int? = nil
    ) async {
      await engine.inject(
        PlannedWebhookFault(fault: fault, provider: provider, event: event, remaining: times))
    }

    /// Lets all webhooks go well again, and lets go of those that are held back.
    public func clearWebhookFaults() async {
      await engine.clearWebhookFaults()
    }
  }
#endif
