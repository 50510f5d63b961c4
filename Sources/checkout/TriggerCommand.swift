#if Sandbox
  internal import ArgumentParser
  internal import CheckoutSandbox

  /// `checkout trigger`: one signed webhook for an endpoint under development.
  struct TriggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trigger",
      abstract: "Send one signed webhook to an endpoint.",
      discussion: """
        The event is about something that was made up, has the provider's headers and members, and \
        is signed as the provider signs. Exits with 0 if it was answered with a status from 200 to \
        299, with 1 if not, and with 2 if it was asked wrongly.

        \(events)
        """)

    private static var events: String {
      SandboxProvider.allCases.map { provider in
        "\(provider.rawValue): \(Sandbox.webhookEvents(of: provider).joined(separator: " "))"
      }.joined(separator: "\n\n")
    }

    @Argument(help: .init("Whose event.", valueName: "provider"))
    var sender: ProviderArgument

    @Argument(help: "Which event; they are listed above.")
    var event: String

    @Option(help: "The address of the endpoint.")
    var to: String

    @Option(
      help: "Where the secret is: ENV:NAME or FILE:PATH; without, a sandbox's own is taken.")
    var secretFrom: SecretSource?

    @Option(help: "What ids are made from, and the secret of the sandbox.")
    var seed: UInt64 = 1

    @Flag(help: "Sign as a page of the provider says that is a preview; yera-connect only.")
    var previewSignature = false

    func run() async throws {
      let provider = sender.provider
      try await AskedWrongly.exiting("trigger") {
        guard !previewSignature || provider == .yeraConnect else {
          throw AskedWrongly("\(provider.displayName) has no preview of other signatures.")
        }
        let destination = WebhookDestination(to, secret: try secretFrom?.read())
        let attempt: WebhookDelivery.Attempt
        do throws(SandboxError) {
          attempt = try await Sandbox.trigger(
            event, of: provider, to: destination, seed: seed,
            settings: previewSignature ? [.yeraConnectPreviewSignatures] : [])
        } catch {
          throw AskedWrongly(error.description)
        }
        let result =
          attempt.status.map { "It was answered with \($0)." } ?? attempt.failure
          ?? "There was no answer."
        let output = Output.standard
        output.write(
          "Sent \(event) of \(provider.displayName) to \(to). "
            + (attempt.isSuccess ? Style.good : .bad)(result, isColoured: output.hasColour)
            + "\n")
        if secretFrom == nil {
          Output.error.write(
            "It was signed with the webhook secret of a sandbox with the seed \(seed).\n")
        }
        if !attempt.isSuccess { throw ExitCode(1) }
      }
    }
  }
#endif
