#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// EcomTrade24 Pay: sessions are created, paid on a page, and their status can be read.
  ///
  /// The merchant has hosted checkout, and Smart Routing where
  /// ``SandboxSetting/ecomTrade24SmartRouting`` is on.
  ///
  /// What EcomTrade24 does not document is the sandbox's own choice here: statuses and bodies of
  /// refusals, the form of keys, that any domain is approved but one that ends in `.invalid`, that
  /// an order id may come twice, an hour until a session expires, and that the status is `failed`
  /// after a declined payment although another attempt is possible.
  struct EcomTrade24Simulation: SimulatedProvider {
    let specification: Specification
    let seed: UInt64
    var sessions = SessionStore()
    var settings: [SandboxSetting: Bool] = [:]

    private let key: String
    private var lastID: Int64

    init(_ specification: Specification, seed: UInt64) {
      self.specification = specification
      self.seed = seed
      key = Self.testKey(seed: seed)
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.sessions")
      lastID = Int64.random(in: 10_000..<100_000, using: &random)
    }

    static func testKey(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "ecomtrade24.key")
      return random.token(prefix: "", length: 40)
    }

    func credentials(in headers: HTTPFields) -> Credentials {
      Credentials(headers, .authorization, expected: "Bearer \(key)")
    }

    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      switch call.operation.id {
      case "createSession": try createSession(call)
      case "retrieveIntegration": Answer(json: integration)
      case "retrieveSessionStatus", "retrieveLegacySessionStatus": try retrieveStatus(call)
      default: throw .unknownPath
      }
    }

    private mutating func createSession(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let order = try EcomTrade24Order(try call.requiredBody(), isSmart: isSmart)
      lastID += 1
      let session = Session(
        id: String(lastID), lines: [order.line], total: order.line.total, createdAt: call.now,
        expiresAt: call.now.adding(seconds: 3_600), returns: order.returns, request: order.request)
      sessions.insert(session)
      return Answer(json: newSession(session, for: call))
    }

    private func retrieveStatus(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      guard let session = call.query["session_id"].flatMap({ sessions[$0] }) else {
        throw .notFound("session with this id")
      }
      return Answer(json: status(of: session, at: call.now))
    }

    /// Whether a session names the method that the customer chose.
    var isSmart: Bool { settings[.ecomTrade24SmartRouting] ?? false }
  }

  extension SandboxSetting {
    /// EcomTrade24's merchant has Smart Routing, and sessions may name a method; off, hosted
    /// checkout, and they may not.
    public static let ecomTrade24SmartRouting = Self(
      provider: .ecomTrade24, name: "ecomtrade24-smart-routing")
  }
#endif
