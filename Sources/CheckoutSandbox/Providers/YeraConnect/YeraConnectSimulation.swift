#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// Yera Connect: sessions are created and paid on a page. No call reads them back.
  ///
  /// What Yera Connect does not document is the sandbox's own choice here: status 201 for a new
  /// session, which status refuses what, an hour until a session expires, that a declined or
  /// abandoned attempt leaves it pending, and what a WooCommerce order costs.
  struct YeraConnectSimulation: SimulatedProvider {
    let specification: Specification
    let seed: UInt64
    var sessions = SessionStore()
    var settings: [SandboxSetting: Bool] = [:]

    private let key: String
    private var ids: SeededRandom

    init(_ specification: Specification, seed: UInt64) {
      self.specification = specification
      self.seed = seed
      key = Self.testKey(seed: seed)
      ids = SeededRandom(seed: seed, stream: "yera-connect.sessions")
    }

    static func testKey(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "yera-connect.key")
      return random.token(prefix: "yera_test_sk_", length: 32)
    }

    func credentials(in headers: HTTPFields) -> Credentials {
      Credentials(headers, .authorization, expected: "Bearer \(key)")
    }

    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let order: YeraConnectOrder
      switch call.operation.id {
      case "createCheckoutSession": order = try YeraConnectOrder(try call.requiredBody())
      case "createWooCommerceCheckoutSession":
        order = try YeraConnectOrder(wooCommerce: try call.requiredBody())
      default: throw .unknownPath
      }
      let session = Session(
        id: ids.token(prefix: "yc_sess_", length: 20), lines: [order.line],
        total: order.line.total, createdAt: call.now, expiresAt: call.now.adding(seconds: 3_600),
        returns: order.returns, request: order.request)
      sessions.insert(session)
      return Answer(status: 201, json: json(of: session, order, for: call))
    }
  }
#endif
