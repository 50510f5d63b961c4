#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// JoPay Checkout: sessions are created, paid on a page, and end paid or expired.
  ///
  /// What JoPay does not document is the sandbox's own choice here: the bodies and statuses of
  /// refusals, status 200 for a new session, the prefix of test keys, an hour until a session
  /// expires, and that a declined or abandoned attempt leaves the session pending.
  struct JoPaySimulation: SimulatedProvider {
    let specification: Specification
    let seed: UInt64
    var sessions = SessionStore()

    private let key: String
    private var ids: SeededRandom

    init(_ specification: Specification, seed: UInt64) {
      self.specification = specification
      self.seed = seed
      key = Self.testKey(seed: seed)
      ids = SeededRandom(seed: seed, stream: "jopay.sessions")
    }

    static func testKey(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "jopay.key")
      return random.token(prefix: "sk_test_", length: 24)
    }

    func credentials(in headers: HTTPFields) -> Credentials {
      Credentials(headers, .authorization, expected: "Bearer \(key)")
    }

    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      switch call.operation.id {
      case "createSession": try createSession(call)
      case "retrieveSession": try retrieveSession(call)
      default: throw .unknownPath
      }
    }

    private mutating func createSession(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      guard let body = call.body else { throw .invalid("$", "is required") }
      let order = try JoPayOrder(body)
      let session = Session(
        id: ids.token(prefix: "cs_", length: 24),
        lines: order.lines, total: order.total,
        createdAt: call.now, expiresAt: call.now.adding(seconds: 3_600),
        returns: order.returns, request: body)
      sessions.insert(session)
      return Answer(json: json(of: session, for: call))
    }

    private func retrieveSession(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      guard let session = call.parameters["id"].flatMap({ sessions[$0] }) else {
        throw .notFound("session with this id")
      }
      return Answer(json: json(of: session, for: call))
    }
  }
#endif
