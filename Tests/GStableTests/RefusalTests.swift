import CheckoutTesting
import GStable
import HTTPTypes
import Testing

@Suite("What GStable refuses with")
struct RefusalTests {
  /// What creating a session throws when this is the answer.
  static func creationFailure(_ step: ScriptedTransport.Step) async -> GStableError? {
    let gstable = Sample.client(ScriptedTransport([step]))
    return await #expect(throws: GStableError.self) {
      try await gstable.createCheckoutSession(Sample.order)
    }
  }

  /// What retrieving a session throws when this is the answer.
  static func retrievalFailure(_ step: ScriptedTransport.Step) async -> GStableError? {
    let gstable = Sample.client(ScriptedTransport([step]))
    return await #expect(throws: GStableError.self) {
      try await gstable.retrieveSession(sessionID: "sess_1")
    }
  }

  /// An answer with a body that is no JSON.
  static func page(status: Int) -> ScriptedTransport.Step {
    .json("<!doctype html><title>Forbidden</title>", status: status)
  }

  static let expired = ScriptedTransport.Step.json(
    #"{"code":100203,"message":"Session is expired","data":null}"#)

  @Test("A code other than 0 in an answer with status 200 is a refusal, with the code")
  func refusalInsideSuccess() async throws {
    let error = try #require(await Self.retrievalFailure(Self.expired))
    guard case .rejected = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.status == 200)
    #expect(error.problem?.code == .sessionExpired)
    #expect(error.problem?.message == "Session is expired")
  }

  @Test("A refusal inside a success proves nothing of a call that acts")
  func effectOfCreation() async {
    #expect(await Self.creationFailure(Self.expired)?.effect == .mayHaveHappened)
  }

  @Test("A refusal inside a success is harmless to a call that only reads")
  func effectOfRetrieval() async {
    #expect(await Self.retrievalFailure(Self.expired)?.effect == .nothingHappened)
  }

  @Test("A code that nobody has heard of is kept")
  func unknownCode() async throws {
    let json = #"{"code":100299,"message":"New: detail","data":{"hint":1},"trace":"t"}"#
    let problem = try #require(await Self.retrievalFailure(.json(json))?.problem)
    #expect(!problem.code.isKnown)
    #expect(problem.code.rawValue == 100299)
    #expect(try JSONValue(json: problem.json) == JSONValue(json: json))
  }

  @Test(
    "A success without the number 0 as its code is an error, whatever else it holds",
    arguments: [
      #"{"message":"success","data":{"success":true}}"#,
      #"{"code":"0","message":"success","data":{"success":true}}"#,
      #"{"code":null,"message":"success","data":{"success":true}}"#,
      #"{"sessionId":"sess_1","paymentUrl":"https://pay.gstable.io/1","status":"initialized"}"#,
      "[]",
    ])
  func noCode(json: String) async throws {
    let error = try #require(await Self.creationFailure(.json(json)))
    guard case .rejected(nil) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.effect == .mayHaveHappened)
  }

  @Test("A success without a result names the member that is missing")
  func noResult() async throws {
    let error = try #require(
      await Self.creationFailure(.json(#"{"code":0,"message":"success"}"#)))
    guard case .unexpectedResponse(.unreadableBody(let json)) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(json.path == [.member("data")])
    #expect(error.effect == .mayHaveHappened)
  }

  @Test(
    "401 and 403 are refusals without a JSON body too, and nothing happened",
    arguments: [401, 403])
  func wrongKey(status: Int) async throws {
    for step in [Self.page(status: status), .status(status)] {
      let error = try #require(await Self.creationFailure(step))
      guard case .rejected(nil) = error.stage else {
        Issue.record("\(error)")
        continue
      }
      #expect(error.status == status)
      #expect(error.effect == .nothingHappened)
      #expect(String(describing: error).contains("Forbidden") == false)
    }
  }

  @Test("A page with status 200 is no answer, and the session may exist")
  func pageInsideSuccess() async throws {
    let error = try #require(await Self.creationFailure(Self.page(status: 200)))
    guard case .unexpectedResponse(.unreadableBody) = error.stage else {
      Issue.record("\(error)")
      return
    }
    #expect(error.effect == .mayHaveHappened)
  }

  @Test("An envelope with another status than success tells its problem as well")
  func envelopeInsideFailure() async throws {
    let json = #"{"code":999999,"message":"Internal system error","data":null}"#
    let error = try #require(await Self.creationFailure(.json(json, status: 500)))
    #expect(error.problem?.code == .internalError)
    #expect(error.status == 500)
    #expect(error.effect == .mayHaveHappened)
  }
}
