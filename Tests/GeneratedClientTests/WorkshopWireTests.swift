import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing
import Workshop

/// What is generated for a spec with envelopes, unions and numbers of every kind, compiled and on
/// the wire.
@Suite("A generated client: envelopes, unions, numbers")
struct WorkshopWireTests {
  static let job = """
    {"id":7,"total":24.330,"paid":"0.10","parent":{"kind":"wheel","spokes":32},\
    "parts":[{"kind":"Frame"},{"kind":"saddle","colour":"red"}],"state":9,"next":null}
    """

  private static func client(
    _ steps: ScriptedTransport.Step...
  ) throws -> (WorkshopClient, ScriptedTransport) {
    let transport = ScriptedTransport(steps)
    let server = Server<WorkshopClient>(scheme: .https, host: "shop.example", path: "/api")
    return (
      WorkshopClient(apiKey: Secret("key"), server: server, transport: transport), transport
    )
  }

  @Test("Amounts leave as numbers with their digits, unions as what they hold")
  func request() async throws {
    let (workshop, transport) = try Self.client(.json(#"{"code":0,"data":\#(Self.job)}"#))
    _ = try await workshop.createJob(
      .init(
        parts: [.wheel(.init(spokes: 32)), .frame(.init())], budget: "24.330",
        limits: ["1.10"], rates: ["a": "0.5", "b": nil], customer: 12))

    let body = try #require(transport.requests.first?.body)
    #expect(
      String(decoding: body, as: UTF8.self) == """
        {"parts":[{"kind":"wheel","spokes":32},{"kind":"Frame"}],"budget":24.330,"limits":[1.10],\
        "rates":{"a":0.5,"b":null},"customer":12}
        """)
  }

  @Test("An answer is read from its envelope, and written again as it came")
  func answer() async throws {
    let (workshop, _) = try Self.client(.json(#"{"code":0,"data":\#(Self.job)}"#))
    let job = try await workshop.retrieveJob(id: 7)

    #expect(job.id == "7")
    #expect(job.total == "24.33")
    #expect(job.state?.isKnown == false)
    guard case .wheel(let wheel) = job.parent, case .unknown(let other) = job.parts?.last
    else {
      Issue.record("\(job)")
      return
    }
    #expect(wheel.spokes == 32)
    #expect(other["colour"] == "red")
    #expect(try JSONValue(json: job.json) == JSONValue(json: Self.job))
  }

  @Test("A refusal in an envelope is one")
  func refusal() async throws {
    let (workshop, _) = try Self.client(.json(#"{"code":17}"#))
    let error = await #expect(throws: WorkshopError.self) {
      try await workshop.retrieveJob(id: "7")
    }
    #expect(error?.problem?.code == 17)
  }

  @Test("An operation with a server of its own goes there, without the key where it takes none")
  func ownServer() async throws {
    let (workshop, transport) = try Self.client(.json(#"{"ok":true}"#))
    _ = try await workshop.retrieveHealth()

    let head = try #require(transport.requests.first?.head)
    #expect(head.authority == "status.example.com")
    #expect(head.headerFields[.authorization] == nil)
  }
}
