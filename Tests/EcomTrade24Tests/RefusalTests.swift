import CheckoutTesting
import EcomTrade24
import Testing

@Suite("How EcomTrade24 refuses")
struct RefusalTests {
  @Test("Each known code is read from a refusal", arguments: ProblemCode.allCases)
  func codes(code: ProblemCode) async {
    let error = await Exchange.failure(
      .json(#"{"ok":false,"error":"\#(code)"}"#, status: 400))
    #expect(error?.problem?.error == code)
    #expect(error?.status == 400)
    #expect(error?.effect == .nothingHappened)
  }

  @Test("A refusal keeps code and detail in whichever form they come, and unknown codes")
  func otherMembers() async {
    let error = await Exchange.failure(
      .json(#"{"error":"no_funds","code":17,"detail":{"field":"amount"}}"#, status: 422))
    #expect(error?.problem?.error == ProblemCode(rawValue: "no_funds"))
    #expect(error?.problem?.code == 17)
    #expect(error?.problem?.detail == ["field": "amount"])
  }

  @Test("A refusal inside status 200 is one, and proves nothing about the session")
  func refusalInSuccess() async {
    let error = await Exchange.failure(.json(#"{"ok":false,"error":"invalid_domain"}"#))
    #expect(error?.problem?.error == .invalidDomain)
    #expect(error?.status == 200)
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A refusal inside status 200 is one of a reading call too, and nothing has happened")
  func refusedReading() async {
    let refusal = ScriptedTransport.Step.json(#"{"ok":false,"error":"invalid_domain"}"#)
    let integration = await #expect(throws: EcomTrade24Error.self) {
      try await Exchange(refusal).ecomTrade24.retrieveIntegration()
    }
    let state = await #expect(throws: EcomTrade24Error.self) {
      try await Exchange(refusal).ecomTrade24.retrieveSessionStatus(.init(sessionID: "12345"))
    }
    for error in [integration, state] {
      #expect(error?.problem?.error == .invalidDomain)
      #expect(error?.effect == .nothingHappened)
    }
  }

  @Test("A success without the page's address names the member that is missing")
  func noAddress() async {
    let error = await Exchange.failure(.json(#"{"ok":true,"session_id":12345}"#))
    guard case .unexpectedResponse(.unreadableBody(let json)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(json.reason == .missingMember)
    #expect(json.path == [.member("checkout_url")])
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test(
    "A refusal whose body is no JSON has its status and no problem",
    arguments: ["<html><body>Forbidden</body></html>", ""],
    [(401, Effect.nothingHappened), (403, .nothingHappened), (502, .mayHaveHappened)])
  func noJSON(body: String, answer: (status: Int, effect: Effect)) async {
    let error = await Exchange.failure(.json(body, status: answer.status))
    guard case .rejected(nil) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.status == answer.status)
    #expect(error?.effect == answer.effect)
  }

  @Test("A page with status 200 is no session, and one may exist")
  func page() async {
    let error = await Exchange.failure(.json("<html></html>"))
    guard case .unexpectedResponse(.unreadableBody) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A status that cannot be read changes nothing")
  func statusCall() async {
    let exchange = Exchange(.json("<html></html>", status: 500))
    let error = await #expect(throws: EcomTrade24Error.self) {
      try await exchange.ecomTrade24.retrieveSessionStatus(.init(sessionID: 12345))
    }
    #expect(error?.operationID == "retrieveSessionStatus")
    #expect(error?.effect == .nothingHappened)
  }
}
