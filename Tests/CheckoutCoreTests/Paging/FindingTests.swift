import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Looking for what may have happened")
struct FindingTests {
  private func find(
    _ id: String, among limit: Int, in pages: [String]
  ) async throws -> (finding: Finding<String>, requests: Int) {
    let transport = ScriptedTransport(pages.map { .json($0) })
    let shop = ShopClient(apiKey: Secret("sk_test_1"), transport: transport)
    // The letter is what is looked for, and all of it tells one element from another.
    let finding = try await shop.following().find(among: limit, identifiedBy: \.self) {
      $0.hasPrefix(id)
    }
    return (finding, transport.requests.count)
  }

  private static let pages = [
    #"{"data":["a1","b1"],"next":"x"}"#, #"{"data":["b1","c1","a2"],"next":null}"#,
  ]

  @Test(
    "One, several and none are told apart, and so are a whole list and a part of it",
    arguments: [
      ("c", 10, Finding.found("c1"), 2),
      ("a", 10, .several(["a1", "a2"]), 2),
      ("a", 4, .found("a1"), 2),
      ("d", 10, .notFoundSoFar(lookedAt: 5, isWholeList: true), 2),
      ("c", 2, .notFoundSoFar(lookedAt: 2, isWholeList: false), 1),
      ("a", 0, .notFoundSoFar(lookedAt: 0, isWholeList: false), 0),
    ])
  func findings(id: String, limit: Int, finding: Finding<String>, requests: Int) async throws {
    let result = try await find(id, among: limit, in: Self.pages)
    #expect(result.finding == finding)
    #expect(result.requests == requests)
  }

  @Test("What comes twice because the list grew meanwhile is one")
  func twice() async throws {
    #expect(try await find("b", among: 10, in: Self.pages).finding == .found("b1"))
  }

  @Test("A page that cannot be had is an error, whatever was found before")
  func failure() async throws {
    await #expect(throws: APIError<ShopProblem>.self) {
      try await find("a", among: 10, in: [Self.pages[0]])
    }
  }

  @Test("A finding shows nothing of what was found")
  func disclosure() {
    let findings: [Finding<String>] = [
      .found("secret"), .several(["secret", "secret"]),
      .notFoundSoFar(lookedAt: 3, isWholeList: false),
    ]
    #expect(findings.map(\.description) == ["found", "2 found", "not found so far among 3"])
    #expect(findings.allSatisfy { !"\(String(reflecting: $0))".contains("secret") })
  }
}
