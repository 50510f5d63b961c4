#if Sandbox && AsyncHTTPClient
  import Foundation
  import Testing

  @Suite struct DemoTests {
    @Test("The demo pays with each provider and exits with 0")
    func demo() throws {
      let result = try CheckoutProcess.run("demo")
      #expect(result.exitCode == 0, "\(result.errors)")
      let rows = result.output.split(separator: "\n").map {
        $0.split(separator: " ").map(String.init)
      }
      #expect(rows.count == 6)
      let ends = rows.dropFirst().map { $0.drop { $0 != "paid" }.joined(separator: " ") }
      #expect(
        ends == [
          "paid webhook only payment.completed", "paid webhook, status call session.paid",
          "paid webhook, status call checkout.session.completed",
          "paid webhook, status call payment.FILLED", "paid webhook, status call paid",
        ])
    }

    struct Expected: Sendable {
      let provider: String
      let amount: String
      let currency: String
      let status: String?
      let webhook: String
    }

    static let expected = [
      Expected(
        provider: "yera-connect", amount: "100.00", currency: "EUR", status: nil,
        webhook: "payment.completed"),
      Expected(
        provider: "gstable", amount: "19900000", currency: "micro-USD", status: "paid",
        webhook: "session.paid"),
      Expected(
        provider: "jopay", amount: "2500", currency: "eur", status: "completed",
        webhook: "checkout.session.completed"),
      Expected(
        provider: "payram", amount: "24.33", currency: "USD", status: "FILLED",
        webhook: "payment.FILLED"),
      Expected(
        provider: "ecomtrade24", amount: "49.95", currency: "USD", status: "paid",
        webhook: "paid"),
    ]

    @Test("The demo's JSON is one document on standard output that tells each payment")
    func json() throws {
      let result = try CheckoutProcess.run("demo", "--json", "--seed", "9")
      #expect(result.exitCode == 0, "\(result.errors)")
      let document = try result.json()
      #expect(document["all_paid"] as? Bool == true)
      #expect(document["seed"] as? Int == 9)
      let payments = try #require(document["payments"] as? [[String: Any]])
      #expect(payments.count == Self.expected.count)
      for (payment, expected) in zip(payments, Self.expected) {
        let id = try #require(payment["session_id"] as? String)
        let page = "/\(expected.provider)/pay/\(id)"
        #expect(payment["provider"] as? String == expected.provider)
        #expect((payment["checkout_url"] as? String)?.hasSuffix(page) == true)
        #expect(payment["amount_on_wire"] as? String == expected.amount)
        #expect(payment["currency"] as? String == expected.currency)
        #expect(payment["state"] as? String == "paid")
        #expect(payment["provider_says"] as? String == expected.status)
        let knownBy = expected.status == nil ? "webhook only" : "webhook, status call"
        #expect(payment["known_by"] as? String == knownBy)
        #expect(payment["deduplication_key"] as? String != nil)
        #expect(payment["verified_webhook"] as? String == expected.webhook)
      }
    }

    @Test("One seed makes one session id, another makes another")
    func seeds() throws {
      func id(_ seed: String) throws -> String? {
        let payments = try CheckoutProcess.run("demo", "--json", "--seed", seed).json()["payments"]
        return (payments as? [[String: Any]])?.first?["session_id"] as? String
      }
      let first = try #require(try id("3"))
      #expect(try id("3") == first)
      #expect(try id("4") != first)
    }

    @Test("Progress goes to standard error, and nothing is coloured where nobody sees it")
    func pipes() throws {
      let result = try CheckoutProcess.run("demo", environment: ["TERM": "xterm-256color"])
      #expect(result.errors.contains("JoPay"))
      #expect(!(result.output + result.errors).contains("\u{1B}"))
    }

    @Test(
      "What is asked wrongly exits with the parser's 64",
      arguments: [["demo", "--seed", "many"], ["nothing"], ["sandbox", "--port", "70000"]])
    func askedWrongly(arguments: [String]) throws {
      let command = CheckoutProcess(arguments)
      try command.process.run()
      let result = command.finish()
      #expect(result.exitCode == 64)
      #expect(!result.errors.isEmpty)
    }
  }
#endif
