#if Sandbox && AsyncHTTPClient
  import CheckoutSandbox
  import Testing

  @Suite struct TriggerCommandTests {
    @Test("An answer outside of 200 to 299 exits with 1 and is told")
    func refused() throws {
      let (_, result) = try Capture.trigger(["ecomtrade24", "failed"], answering: 401)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("It was answered with 401."))
    }

    @Test("An answer with a status that HTTP does not have is told, and stops nothing")
    func noStatus() throws {
      let (_, result) = try Capture.trigger(["jopay", "checkout.session.completed"], answering: 7)
      #expect(result.exitCode == 1)
      #expect(result.output.contains("The receiver answered with something that is no HTTP."))
    }

    @Test("A secret that no header can hold is not printed")
    func unsendableSecret() throws {
      let result = try CheckoutProcess.run(
        "trigger", "payram", "payment.OPEN", "--to", "http://127.0.0.1:1/", "--secret-from",
        "ENV:SECRET", environment: ["SECRET": "the-secret\r\nof-this-shop"])
      #expect(result.exitCode == 1)
      #expect(result.output.contains("It cannot be sent"), "\(result.output)")
      #expect(!(result.output + result.errors).contains("of-this-shop"))
    }

    @Test("Yera Connect's signature of the page in preview is sent where it is asked for")
    func preview() throws {
      let event = ["yera-connect", "payment.completed"]
      let (usual, _) = try Capture.trigger(event)
      #expect(usual.head.contains("yera-signature: t="))
      let (preview, result) = try Capture.trigger(event + ["--preview-signature"])
      #expect(preview.head.contains("yera-signature: sha256="))
      #expect(result.exitCode == 0)
    }

    @Test("Nobody at the address exits with 1 and is told")
    func nobody() async throws {
      let port = try await withSandbox { $0.port }
      let result = try CheckoutProcess.run(
        "trigger", "gstable", "session.paid", "--to", "http://127.0.0.1:\(port)/")
      #expect(result.exitCode == 1)
      #expect(result.output.contains("Nothing listens there."))
    }

    @Test(
      "What cannot be sent exits with 2 and says what could",
      arguments: [
        (["jopay", "surprise", "--to", "http://127.0.0.1:1/"], "There is: checkout.session."),
        (
          ["jopay", "checkout.session.completed", "--to", "http://127.0.0.1:1/"]
            + ["--preview-signature"], "JoPay has no preview"
        ),
        (["payram", "payment.OPEN", "--to", "shop"], "shop is no web address"),
        (["payram", "payment.OPEN", "--to", "http://127.0.0.1:99999"], ":99999 is no web address"),
      ])
    func askedWrongly(arguments: [String], reason: String) throws {
      let result = try CheckoutProcess.run(["trigger"] + arguments)
      #expect(result.exitCode == 2)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }
  }
#endif
