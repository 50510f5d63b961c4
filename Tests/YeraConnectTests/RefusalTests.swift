import CheckoutTesting
import Testing
import YeraConnect

@Suite("How Yera Connect refuses")
struct RefusalTests {
  @Test("The documented refusal names itself, and nothing happened")
  func unauthorized() async throws {
    let error = await Exchange.failure(.json(Sample.refusal, status: 401))
    let problem = try #require(error?.problem)
    #expect(problem.error == "Unauthorized")
    #expect(problem.message == "Invalid or missing API key.")
    #expect(problem.requestID == "req_123456")
    #expect(error?.status == 401)
    #expect(error?.effect == .nothingHappened)
    #expect(error?.operationID == "createCheckoutSession")
  }

  static let statuses: [(Int, Effect)] = [
    (400, .nothingHappened), (401, .nothingHappened), (403, .nothingHappened),
    (404, .nothingHappened), (422, .nothingHappened), (429, .nothingHappened),
    (409, .mayHaveHappened), (500, .mayHaveHappened),
  ]

  @Test("Each documented status says whether a session may exist", arguments: statuses)
  func status(status: Int, effect: Effect) async {
    let error = await Exchange.failure(.json(#"{"ok":false}"#, status: status))
    #expect(error?.problem?.ok == false)
    #expect(error?.status == status)
    #expect(error?.effect == effect)
  }

  @Test("A refusal inside status 200 is one, and proves nothing about the session")
  func refusalInSuccess() async {
    let error = await Exchange.failure(.json(Sample.refusal))
    #expect(error?.problem?.error == "Unauthorized")
    #expect(error?.status == 200)
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A refusal inside status 200 is one on the WooCommerce route as well")
  func wooCommerceRefusal() async {
    let exchange = Exchange(.json(Sample.refusal))
    let error = await #expect(throws: YeraConnectError.self) {
      try await exchange.yera.createWooCommerceCheckoutSession(.init(orderID: "7"))
    }
    #expect(error?.problem?.message == "Invalid or missing API key.")
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A success without a session names the member that is missing")
  func noSession() async {
    let error = await Exchange.failure(.json(#"{"ok":true}"#))
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(json.reason == .missingMember)
    #expect(json.path == [.member("checkoutSession")])
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test(
    "A refusal whose body is no JSON has its status and no problem",
    arguments: ["<html><body>403 Forbidden</body></html>", ""])
  func noJSON(body: String) async {
    let error = await Exchange.failure(.json(body, status: 403))
    guard case .rejected(nil) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.status == 403)
    #expect(error?.effect == .nothingHappened)
  }

  @Test("A page with status 200 is no session, and one may exist")
  func page() async {
    let error = await Exchange.failure(.json("<html></html>"))
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(json.offset == 0)
    #expect(error?.effect == .mayHaveHappened)
  }
}
