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
        (["payram", "payment.OPEN", "--to", "shop"], "shop is no web address"),
      ])
    func askedWrongly(arguments: [String], reason: String) throws {
      let result = try CheckoutProcess.run(["trigger"] + arguments)
      #expect(result.exitCode == 2)
      #expect(result.errors.contains(reason), "\(result.errors)")
    }
  }
#endif
