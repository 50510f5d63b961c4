import CheckoutTesting
import PayRam
import Testing

@Suite("What PayRam refuses with")
struct RefusalTests {
  /// What creating a payment throws when this is the answer.
  static func creationFailure(_ step: ScriptedTransport.Step) async -> PayRamError? {
    let payram = Sample.client(ScriptedTransport([step]))
    return await #expect(throws: PayRamError.self) {
      try await payram.createPayment(Sample.order)
    }
  }

  /// What retrieving a payment throws when this is the answer.
  static func retrievalFailure(_ step: ScriptedTransport.Step) async -> PayRamError? {
    let payram = Sample.client(ScriptedTransport([step]))
    return await #expect(throws: PayRamError.self) {
      try await payram.retrievePayment(referenceID: "r1")
    }
  }

  /// What a server's front end answers with.
  static let page = ScriptedTransport.Step.json("<!doctype html><title>PayRam</title>")

  @Test("A code and a message with status 200 in place of the link are a refusal")
  func refusalInsideSuccess() async throws {
    let json = #"{"code":5,"message":"Error occurred while creating the payment request."}"#
    let error = try #require(await Self.creationFailure(.json(json)))
    #expect(error.status == 200)
    #expect(error.problem?.errorCode == 5)
    #expect(error.effect == .mayHaveHappened)
  }

  @Test(
    "An answer without a link is a refusal, whatever else it holds",
    arguments: ["{}", #"{"url":null,"reference_id":"r1"}"#, #"{"reference_id":"r1"}"#])
  func noLink(json: String) async throws {
    let error = try #require(await Self.creationFailure(.json(json)))
    guard case .rejected = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.effect == .mayHaveHappened)
  }

  @Test("A page instead of JSON says so, shows nothing of it, and the payment may exist")
  func pageInsteadOfLink() async throws {
    let error = try #require(await Self.creationFailure(Self.page))
    guard case .unexpectedResponse(.unreadableBody(let json)) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(json.offset == 0)
    #expect(error.effect == .mayHaveHappened)
    #expect(String(describing: error).contains("doctype") == false)
  }

  @Test("A page instead of a payment is harmless")
  func pageInsteadOfPayment() async throws {
    let error = try #require(await Self.retrievalFailure(Self.page))
    guard case .unexpectedResponse(.unreadableBody) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.effect == .nothingHappened)
  }

  @Test("A wrong key is refused, with a body of JSON or without, and nothing happened")
  func wrongKey() async throws {
    let json = #"{"error":{"code":"UNAUTHORIZED","message":"Unauthorised access!"}}"#
    let steps: [ScriptedTransport.Step] = [
      .json(json, status: 401), .json("<html>", status: 401), .status(403),
    ]
    for step in steps {
      let error = try #require(await Self.creationFailure(step))
      guard case .rejected = error.stage else {
        Issue.record("\(error)")
        continue
      }
      #expect(error.effect == .nothingHappened)
    }
  }

  @Test("A server that could not create a payment may have done so", arguments: [500, 502])
  func serverError(status: Int) async {
    let error = await Self.creationFailure(
      .json(#"{"code":5,"message":"m","details":"Processor timeout"}"#, status: status))
    #expect(error?.problem?.details == "Processor timeout")
    #expect(error?.effect == .mayHaveHappened)
  }

  @Test("A reference that does not exist is answered with 401, which is a refusal like others")
  func unknownReference() async {
    let error = await Self.retrievalFailure(.json(#"{"error":"Unauthorized access"}"#, status: 401))
    #expect(error?.status == 401)
    #expect(error?.problem?.errorMessage == "Unauthorized access")
    #expect(error?.effect == .nothingHappened)
  }

  @Test("A payment whose answer is lost is sent once: a second would cancel the first")
  func lostAnswer() async throws {
    let transport = ScriptedTransport([.failure(.connectionLost), .json(Sample.link)])
    let payram = Sample.client(transport)
    let error = await #expect(throws: PayRamError.self) {
      try await payram.createPayment(Sample.order)
    }
    #expect(error?.effect == .mayHaveHappened)
    #expect(transport.requests.count == 1)
  }
}
