#if Sandbox
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct EventBodyTests {
    static let events = SandboxProvider.allCases.flatMap { provider in
      Sandbox.webhookEvents(of: provider).map { (provider, $0) }
    }

    /// The schemas that a provider's deliveries may have.
    private func schemas(_ specification: Specification) -> [JSONNode] {
      let references = References(root: specification.root)
      return (specification.root["webhooks"]?.object ?? []).flatMap { webhook in
        ["post", "get"].compactMap { method in
          webhook.value[method]?["requestBody"].flatMap { references.resolve($0) }?["content"]?[
            "application/json"]?["schema"]
        }
      }
    }

    @Test("The body of each event fits the provider's specification", arguments: events)
    func fits(provider: SandboxProvider, name: String) throws {
      let now = Moment(unixSeconds: 1_736_510_701)
      let specification = try provider.makeSimulation(seed: 1).specification
      let sample = provider.simulation.sampleEvent(name, seed: 1, at: now)
      let event = try #require(sample)
      var text = event.body(now).text
      // The specification knows the newer name as an alias, which the validator does not.
      if provider == .payRam, !name.hasPrefix("payout.") {
        text = text.replacing("\"status\":", with: "\"payment_state\":")
      }
      let body = try JSONNode.parse(Array(text.utf8))
      let problems = schemas(specification).map {
        specification.validator.violations(of: body, against: $0)
      }
      #expect(problems.contains([]), "\(problems)")
    }

    @Test("Each event that a specification lists by its name can be sent")
    func allNames() throws {
      for provider in [SandboxProvider.yeraConnect, .gStable, .joPay] {
        let root = try provider.makeSimulation(seed: 1).specification.root
        let listed = (root["webhooks"]?.object ?? []).map(\.name)
        #expect(Set(Sandbox.webhookEvents(of: provider)) == Set(listed))
      }
    }
  }
#endif
