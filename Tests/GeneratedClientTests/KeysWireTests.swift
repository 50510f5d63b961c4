import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Keys
import Testing

@Suite("A generated client: several keys")
struct KeysWireTests {
  typealias Send = @Sendable (KeysClient) async throws(KeysError) -> Void

  /// What of a request says whose it is.
  struct Proof: Equatable, Sendable {
    var account: String?
    var authorization: String?
    var cookie: String?
    var path: String
  }

  private static func proof(
    _ keys: [String: Secret], _ send: Send
  ) async throws -> Proof {
    let transport = ScriptedTransport([.json("", status: 204)])
    let options = ClientOptions(otherKeys: keys)
    try await send(KeysClient(apiKey: Secret("own"), transport: transport, options: options))
    let head = try #require(transport.requests.first).head
    return Proof(
      account: head.headerFields[try #require(HTTPField.Name("X-Account-Key"))],
      authorization: head.headerFields[.authorization], cookie: head.headerFields[.cookie],
      path: head.path ?? "")
  }

  static let calls: [([String: Secret], Send, Proof)] = [
    (
      ["application": Secret("a&b")], { c throws(KeysError) in try await c.readWithBoth() },
      Proof(account: "own", path: "/readWithBoth?application=a%26b")
    ),
    (
      ["session": Secret("s"), "user": Secret("u:p")],
      { c throws(KeysError) in try await c.readInOneOfTwoWays() },
      Proof(cookie: "sid=s", path: "/readInOneOfTwoWays")
    ),
    (
      ["user": Secret("u:p")], { c throws(KeysError) in try await c.readInOneOfTwoWays() },
      Proof(authorization: "Basic dTpw", path: "/readInOneOfTwoWays")
    ),
    (
      ["token": Secret("t")], { c throws(KeysError) in try await c.readWithToken() },
      Proof(authorization: "Bearer t", path: "/readWithToken")
    ),
    (
      ["user": Secret("u:p")], { c throws(KeysError) in try await c.readWithOwn() },
      Proof(account: "own", path: "/readWithOwn")
    ),
    (
      [:], { c throws(KeysError) in try await c.readWithOwnOrNothing() },
      Proof(account: "own", path: "/readWithOwnOrNothing")
    ),
    (
      ["token": Secret("t")], { c throws(KeysError) in try await c.readAlone() },
      Proof(path: "/readAlone")
    ),
  ]

  @Test("A call is sent with the keys that its operation asks for, and no others", arguments: calls)
  func keys(_ keys: [String: Secret], _ send: Send, _ proof: Proof) async throws {
    #expect(try await Self.proof(keys, send) == proof)
  }

  @Test("Without a key that its operation asks for, a call says which")
  func missing() async throws {
    let client = KeysClient(apiKey: Secret("own"), transport: ScriptedTransport([]))
    let error = await #expect(throws: KeysError.self) { try await client.readWithBoth() }
    guard case .invalidRequest(.noKey(let name)) = error?.stage else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "application")
  }
}
