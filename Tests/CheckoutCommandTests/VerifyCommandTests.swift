#if Sandbox && AsyncHTTPClient
  import CheckoutSandbox
  import Testing

  @Suite struct VerifyCommandTests {
    static let events = [
      (SandboxProvider.yeraConnect, "payment.completed", "payment.completed"),
      (.gStable, "session.paid", "session.paid"),
      (.joPay, "checkout.session.completed", "checkout.session.completed"),
      (.payRam, "payment.FILLED", "payment.FILLED"), (.payRam, "payout.ping", "payout.ping"),
      (.ecomTrade24, "paid", "paid"),
    ]

    @Test("What trigger sends, verify proves and names", arguments: events)
    func verifies(provider: SandboxProvider, event: String, name: String) throws {
      let (delivery, sent) = try Capture.trigger(
        [provider.rawValue, event, "--secret-from", "ENV:SECRET"],
        environment: ["SECRET": "the-secret-of-this-shop"])
      #expect(sent.exitCode == 0, "\(sent.errors)")
      #expect(sent.output.contains("It was answered with 200."))
      let result = try delivery.verify(provider.rawValue, secret: "the-secret-of-this-shop")
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      #expect(result.output.hasPrefix("Verified. It is \(provider.displayName)'s.\n"))
      #expect(result.output.contains(" \(name)\n"), "\(result.output)")
    }

    @Test("A delivery that does not verify exits with 1 and its reason, without a secret")
    func refuses() throws {
      let (delivery, _) = try Capture.trigger(["jopay", "checkout.session.expired"])
      let secret = Sandbox.webhookSecret(for: .joPay, seed: 1)
      let cut = Capture(head: delivery.head, body: delivery.body.dropLast())
      for (result, reason) in [
        (try delivery.verify("jopay", secret: "another-secret-of-nobody"), "No signature matches"),
        (try delivery.verify("jopay", secret: secret, at: "1000000000"), "comes from the future"),
        (try cut.verify("jopay", secret: secret), "Content-Length says \(delivery.body.count)"),
        (try delivery.verify("payram", secret: secret), "The header"),
      ] {
        #expect(result.exitCode == 1)
        #expect(result.output.hasPrefix("Not verified. "), "\(result.output)")
        #expect(result.output.contains(reason), "\(result.output)")
        #expect(!result.output.contains(secret) && !result.errors.contains(secret))
      }
    }

    @Test("A secret that the provider cannot have given exits with 2 and says why")
    func unusableSecret() throws {
      let (delivery, _) = try Capture.trigger(["jopay", "checkout.session.expired"])
      let result = try delivery.verify("jopay", secret: "short")
      #expect(result.exitCode == 2)
      #expect(result.errors.contains("A key of this scheme has 8 to 1024 bytes."))
    }

    @Test("A signature of Yera Connect's page in preview is named as that")
    func preview() throws {
      let (delivery, _) = try Capture.trigger(
        ["yera-connect", "payment.completed", "--preview-signature"])
      let secret = Sandbox.webhookSecret(for: .yeraConnect, seed: 1)
      let result = try delivery.verify("yera-connect", secret: secret)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("with acceptsPreview"), "\(result.output)")
      let other = try delivery.verify("yera-connect", secret: "another-secret-of-nobody")
      #expect(!other.output.contains("acceptsPreview"), "\(other.output)")
    }

    @Test("A line break behind the body is named as what the capture has added")
    func lineBreak() throws {
      let (delivery, _) = try Capture.trigger(["gstable", "session.paid"])
      let longer = Capture(
        head: delivery.head.replacing(/(?i)content-length: \d+/, with: "X-Other: 1"),
        body: delivery.body + Array("\r\n".utf8))
      let secret = Sandbox.webhookSecret(for: .gStable, seed: 1)
      let result = try longer.verify("gstable", secret: secret)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("It verifies without the line break"), "\(result.output)")
    }

    @Test(
      "A secret on the command line is not printed",
      arguments: ["whsec_Of-This-Shop", "ENV:whsec_Of-This-Shop", "FILE:whsec_Of-This-Shop"])
    func secretAsArgument(argument: String) throws {
      let result = try CheckoutProcess.run(
        "verify", "jopay", "--secret-from", argument, "--headers", "/dev/null")
      #expect(result.exitCode == 2)
      #expect(!(result.output + result.errors).contains("Of-This-Shop"), "\(result.errors)")
    }

    @Test(
      "What cannot be read exits with 2 and names it",
      arguments: [
        ("ENV:SURELY_NOT_SET", "/dev/null", "SURELY_NOT_SET is not set"),
        ("FILE:/dev/null", "/dev/null", "/dev/null holds no secret"),
        ("FILE:/nowhere", "/dev/null", "The file behind FILE: cannot be read"),
        ("ENV:HOME", "/nowhere", "/nowhere cannot be read"),
      ])
    func askedWrongly(secret: String, headers: String, reason: String) throws {
      let result = try CheckoutProcess.run(
        "verify", "jopay", "--secret-from", secret, "--headers", headers)
      #expect(result.exitCode == 2)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }
  }
#endif
