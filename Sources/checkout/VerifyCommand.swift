#if Sandbox
  internal import ArgumentParser
  internal import CheckoutCore
  internal import CheckoutSandbox
  internal import CheckoutWebhooks

  /// `checkout verify`: whether a captured webhook is the provider's.
  struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Say whether a captured webhook verifies, and if not, why.",
      discussion: """
        The body comes on standard input, byte by byte as it was received; the headers in a file, \
        one a line: Name: value. Exits with 0 if the delivery verifies, with 1 if it does not, and \
        with 2 if it was asked wrongly.

          checkout verify jopay --secret-from ENV:JOPAY_WEBHOOK_SECRET --headers head.txt < body.json
        """)

    @Argument(help: .init("Who is said to have sent it.", valueName: "provider"))
    var sender: ProviderArgument

    @Option(help: "Where the secret is: ENV:NAME or FILE:PATH. PayRam's is the API key.")
    var secretFrom: SecretSource

    @Option(help: "The file with the headers.", completion: .file())
    var headers: String

    @Option(
      help: "When it was received, in seconds since 1970; now where it is not said.")
    var at: Int64?

    func validate() throws {
      if let at, !(0...253_402_300_799).contains(at) {
        throw ValidationError("A time is seconds since 1970, until the year 9999.")
      }
    }

    func run() async throws {
      let provider = sender.provider
      try await AskedWrongly.exiting("verify") {
        let secret = Secret(try secretFrom.read())
        guard let text = Input.file(headers) else {
          throw AskedWrongly("\(headers) cannot be read.")
        }
        let fields = try HeaderLines(String(decoding: text, as: UTF8.self)).fields
        guard let body = Input.standard() else {
          throw AskedWrongly(
            "Standard input cannot be read, or has more than \(Input.limit) bytes. Pass the body "
              + "with < FILE.")
        }
        let now = at.map { .seconds($0) } ?? SystemClock().unixTime
        do throws(WebhookError) {
          let verdict = try WebhookVerdict.verify(
            provider, secret, body, WebhookHeaders(fields), now: now)
          Output.standard.write(verdict.text(of: provider, now: now, for: .standard))
        } catch {
          // The secret was refused before the delivery was looked at.
          if [.emptySecret, .invalidSecret].contains(error.kind) {
            throw AskedWrongly(error.description)
          }
          let output = Output.standard
          let advice = WebhookVerdict.advice(
            on: provider, secret, body, WebhookHeaders(fields), now: now)
          output.write(
            Style.bad("Not verified.", isColoured: output.hasColour) + " \(error.description)"
              + (advice.map { " \($0)" } ?? "") + "\n")
          throw ExitCode(1)
        }
      }
    }
  }

  extension WebhookVerdict {
    fileprivate func text(
      of provider: SandboxProvider, now: Duration, for output: Output
    ) -> String {
      var table = TextTable(header: ["", ""])
      table.rows = [
        [.init("event"), .init(event, .strong)],
        [.init("event id"), .init(eventID ?? "none")],
        [.init("same event, same key"), .init(deduplicationKey)],
        [.init("sent"), .init(sentAt.map { Self.age(of: $0, at: now) } ?? "no time is signed")],
        [
          .init("proven"),
          .init(isBodySigned ? "who sent it and each byte of it" : "who sent it, not the body"),
        ],
      ]
      let isColoured = output.hasColour
      let verdict = Style.good("Verified.", isColoured: isColoured)
      return "\(verdict) It is \(provider.displayName)'s.\n"
        + table.body(isColoured: isColoured)
    }

    private static func age(of sentAt: Duration, at now: Duration) -> String {
      let seconds = sentAt.components.seconds
      let (age, overflow) = now.components.seconds.subtractingReportingOverflow(seconds)
      let time = Timestamp(unixSeconds: seconds).text
      if overflow { return time }
      return "\(time), \(age.magnitude) s \(age < 0 ? "after" : "before") it was received"
    }
  }
#endif
