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
      #expect(rows.count == 2)
      let row = try #require(rows.last)
      #expect(row.first == "JoPay")
      #expect(Array(row.suffix(5)) == ["2500", "eur", "paid", "webhook", "only"])
    }

    @Test("The demo's JSON is one document on standard output that tells each payment")
    func json() throws {
      let result = try CheckoutProcess.run("demo", "--json", "--seed", "9")
      #expect(result.exitCode == 0, "\(result.errors)")
      let document = try result.json()
      #expect(document["all_paid"] as? Bool == true)
      #expect(document["seed"] as? Int == 9)
      let payments = try #require(document["payments"] as? [[String: Any]])
      let payment = try #require(payments.first)
      let id = try #require(payment["session_id"] as? String)
      #expect(payment["provider"] as? String == "jopay")
      #expect((payment["checkout_url"] as? String)?.hasSuffix("/jopay/pay/\(id)") == true)
      #expect(payment["amount_on_wire"] as? String == "2500")
      #expect(payment["currency"] as? String == "eur")
      #expect(payment["state"] as? String == "paid")
      #expect(payment["known_by"] as? String == "webhook only")
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
