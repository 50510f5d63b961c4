import Answers
import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

/// Answers that differ by their status, and in forms that are not JSON.
@Suite("A generated client: answers and refusals by status")
struct AnswersWireTests {
  private static func client(
    _ status: Int, _ body: String, type: String? = nil
  ) -> (AnswersClient, ScriptedTransport) {
    var head = HTTPResponse(status: .init(code: status))
    head.headerFields[.contentType] = type
    let transport = ScriptedTransport([
      .response(TransportResponse(head: head, body: Array(body.utf8)))
    ])
    return (AnswersClient(transport: transport), transport)
  }

  private static func create(_ status: Int, _ body: String) async throws -> CreateJob.Response {
    try await client(status, body, type: "application/x").0.createJob(Job(id: "j"))
  }

  @Test("Each status of success has its own value")
  func answers() async throws {
    guard case .ok(let job) = try await Self.create(200, #"{"id":"j_1"}"#) else {
      Issue.record("200 is no job")
      return
    }
    #expect(job.id == "j_1")
    guard case .accepted(let place) = try await Self.create(202, #"{"position":3}"#) else {
      Issue.record("202 is no place")
      return
    }
    #expect(place.position == 3)
    guard case .nonAuthoritative("{") = try await Self.create(203, "{") else {
      Issue.record("203 is no text")
      return
    }
    guard case .noContent = try await Self.create(204, "") else {
      Issue.record("204 has content")
      return
    }
    guard case .partialContent(let file) = try await Self.create(206, "%PDF") else {
      Issue.record("206 is no file")
      return
    }
    #expect(file == BinaryContent("%PDF".utf8, mediaType: "application/x"))
  }

  @Test("A status that the spec does not list is kept")
  func unknownStatus() async throws {
    guard case .unknown(let body) = try await Self.create(299, "?") else {
      Issue.record("299 is known")
      return
    }
    #expect(body.status == 299)
    #expect(body.bytes == Array("?".utf8))
    #expect(!"\(body)".contains("?"))
  }

  @Test("A status comes before the range that it is in")
  func range() async throws {
    guard
      case .created(let place) = try await Self.client(201, #"{"path":"/p"}"#).0.replaceJob(id: "1"),
      case .success(let job) = try await Self.client(200, #"{"id":"j"}"#).0.replaceJob(id: "1")
    else {
      Issue.record("the range took it")
      return
    }
    #expect(place.path == "/p")
    #expect(job.id == "j")
  }

  @Test("An answer that its status does not allow is named by its place")
  func unreadable() async throws {
    let error = await #expect(throws: AnswersError.self) {
      try await Self.create(202, #"{"id":"j_1"}"#)
    }
    guard case .unexpectedResponse(.unreadableBody(let reason)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.path == [.member("position")])
  }

  @Test("Without content there is no value")
  func optional() async throws {
    #expect(try await Self.client(204, "").0.retrieveJob(id: "1") == nil)
    #expect(try await Self.client(200, #"{"id":"j"}"#).0.retrieveJob(id: "1")?.id == "j")
    #expect(try await Self.client(204, "").0.findReportName(id: "1") == nil)
    #expect(try await Self.client(200, "null").0.findReportName(id: "1") == "null")
  }

  @Test("A default answer is success where no other is")
  func defaultAnswer() async throws {
    let (client, transport) = Self.client(200, #"[{"id":"j"}]"#)
    #expect(try await client.listJobs().map(\.id) == ["j"])
    #expect(transport.requests.first?.head.headerFields[.accept] == "application/vnd.jobs+json")
  }

  @Test("Text is the whole body, and bytes keep their type")
  func forms() async throws {
    let (text, transport) = Self.client(200, "a,b\n\"1\",é\n", type: "text/csv; charset=utf-8")
    #expect(try await text.exportReport(id: "1") == "a,b\n\"1\",é\n")
    #expect(transport.requests.first?.head.headerFields[.accept] == "text/csv")

    let (bytes, other) = Self.client(200, "%PDF", type: "application/pdf")
    #expect(
      try await bytes.printReport(id: "1")
        == BinaryContent("%PDF".utf8, mediaType: "application/pdf"))
    #expect(other.requests.first?.head.headerFields[.accept] == "application/pdf")
  }

  @Test("Text that is not UTF-8 is refused, not repaired")
  func malformedText() async throws {
    let body: [UInt8] = [0x61, 0xFF]
    let transport = ScriptedTransport([
      .response(TransportResponse(head: HTTPResponse(status: .ok), body: body))
    ])
    let error = await #expect(throws: AnswersError.self) {
      try await AnswersClient(transport: transport).exportReport(id: "1")
    }
    guard case .unexpectedResponse(.unreadableBody(let reason)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.reason == .malformedUTF8)
  }

  private static func problem(_ status: Int, _ body: String) async -> AnswersProblem? {
    do {
      _ = try await create(status, body)
      return nil
    } catch {
      return (error as? AnswersError)?.problem
    }
  }

  @Test("Each status of a refusal has its own problem, then its hundred, then the default")
  func problems() async throws {
    guard case .missing(let missing) = await Self.problem(404, #"{"what":"queue"}"#),
      case .createJobProblem422(let invalid) = await Self.problem(422, #"{"field":"id"}"#),
      case .failure(let refused) = await Self.problem(409, #"{"code":1}"#),
      case .failure(let failed) = await Self.problem(500, #"{"code":2}"#)
    else {
      Issue.record("a status has another problem")
      return
    }
    #expect(missing.what == "queue")
    #expect(invalid.field == "id")
    #expect(refused.code == 1)
    #expect(failed.code == 2)
  }

  @Test("A refusal that is not JSON is kept as it came")
  func otherProblem() async throws {
    guard case .unknown(let body) = await Self.problem(503, "<html>") else {
      Issue.record("503 has a problem")
      return
    }
    #expect(body.status == 503)
    #expect(body.bytes == Array("<html>".utf8))
  }

  @Test("A refusal that its status does not allow is a refusal all the same")
  func unreadableProblem() async throws {
    let error = await #expect(throws: AnswersError.self) { try await Self.create(404, "<html>") }
    guard case .rejected(nil) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.status == 404)
  }

  @Test("An operation may say less of refusals than the others")
  func operationProblems() async throws {
    let client = Self.client(422, #"{"code":7}"#).0
    let error = await #expect(throws: AnswersError.self) { try await client.retrieveJob(id: "1") }
    guard case .failure(let failure) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == 7)
  }
}
