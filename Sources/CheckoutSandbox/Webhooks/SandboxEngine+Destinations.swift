#if Sandbox
  extension SandboxEngine {
    func setDestination(
      _ destination: WebhookDestination, of provider: SandboxProvider
    ) throws(SandboxError) {
      guard destination.address.webHost != nil else {
        throw .invalidAddress(destination.address)
      }
      // What happened before is not delivered.
      takeEvents()
      destinations[provider] = destination
    }

    func removeDestination(of provider: SandboxProvider) {
      destinations[provider] = nil
    }

    var deliveries: [WebhookDelivery] { queue.all }

    func inject(_ fault: PlannedWebhookFault) { webhookFaults.add(fault) }

    func clearWebhookFaults() {
      webhookFaults.clear()
      queue.releaseAll()
      tick()
    }
  }
#endif
