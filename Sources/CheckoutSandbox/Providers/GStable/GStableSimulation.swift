#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// GStable: checkout sessions and payment links, paid in digital dollars and settled a little
  /// later, with the products, accounts and webhook endpoints around them.
  ///
  /// What GStable does not document is the sandbox's own choice here, and said so where it is made.
  /// Among it: two accounts, which the dashboard would have made, and 401 for a wrong key, with the
  /// code of an internal error since that of a wrong key is unknown. GStable's own client library is
  /// prepared for pages instead of JSON there; ``Fault/notJSON`` makes such.
  struct GStableSimulation: SimulatedProvider {
    let specification: Specification
    let seed: UInt64
    var sessions = SessionStore()
    /// What only GStable knows of its sessions, by their id.
    var details = KeptEntries<GStableSessionDetails>(capacity: SessionStore.capacity)
    var products = KeptEntries<GStableProduct>()
    var links = KeptEntries<GStableLink>()
    var webhooks = KeptEntries<GStableWebhook>()
    /// What happened to products and links and was told to nobody yet.
    var untold: [ProviderEvent] = []
    var toldCount = 0
    let accounts: [GStableAccount]
    /// The merchant in AI payments.
    let merchantID: String
    var random: SeededRandom

    private let key: String

    init(_ specification: Specification, seed: UInt64) {
      self.specification = specification
      self.seed = seed
      key = Self.testKey(seed: seed)
      random = SeededRandom(seed: seed, stream: "gstable.ids")
      var random = SeededRandom(seed: seed, stream: "gstable.accounts")
      accounts = ["Main account", "Second account"].map { GStableAccount(name: $0, &random) }
      merchantID = random.hex(length: 64)
    }

    /// A key with all rights. GStable has live keys only, so that this one looks like one; it opens
    /// nothing but the sandbox.
    static func testKey(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "gstable.key")
      return random.token(prefix: "sk_live_", length: 32)
    }

    static let actions: Set<SessionAction> = [.pay, .fail, .cancel, .expire, .delaySettlement]

    func credentials(in headers: HTTPFields) -> Credentials {
      Credentials(headers, .authorization, expected: "Bearer \(key)")
    }

    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      let data: JSON =
        switch call.operation.id {
        case "createCheckoutSession": try createCheckoutSession(call)
        case "cancelCheckoutSession": try cancelCheckoutSession(call)
        case "retrieveSession": try retrieveSession(call)
        case "listSessions": try listSessions(call, nil)
        case "listPaidSessions": try listSessions(call, .paid)
        case "listSettlingSessions": try listSessions(call, .settling)
        case "listCompletedSessions": try listSessions(call, .completed)
        case "listCancelledSessions": try listSessions(call, .cancelled)
        case "listSettlementPendingSessions": try listSessions(call, .settlementPending)
        case "createPaymentLink", "updatePaymentLink", "disablePaymentLink", "enablePaymentLink",
          "retrievePaymentLink", "listPaymentLinks":
          try answerLinks(call)
        case "createProduct", "updateProduct", "listProducts", "retrieveProducts",
          "archiveProduct", "unarchiveProduct", "removeProduct":
          try answerProducts(call)
        case "listAccounts": .array(accounts.map(\.json))
        case "retrieveAccount": try account(call.parameters["accountId"]).json
        case "createWebhook", "updateWebhook", "listWebhooks", "retrieveWebhook",
          "disableWebhook", "enableWebhook", "refreshWebhookKey", "removeWebhook":
          try answerWebhooks(call)
        case "retrieveCapabilities": GStableToken.capabilities
        case "retrieveAIPaymentLink", "createAIPaymentSession", "retrieveAIPaymentSession",
          "prepareAIPayment":
          try answerAIPayments(call)
        default: throw .unknownPath
        }
      return Answer(json: ["code": 0, "message": "success", "data": data])
    }

    func account(_ id: String?) throws(ProviderRefusal) -> GStableAccount {
      guard let account = accounts.first(where: { $0.id == id }) else { throw .noAccount }
      return account
    }

    /// What operations answer that only do something.
    static let done: JSON = ["success": true]

    /// GStable refuses with status 200 and a code. Only what no code is known for has a status of
    /// its own here.
    func answer(refusing refusal: ProviderRefusal, to arrival: Arrival) -> Answer {
      let (status, code, message) = Self.words(refusal)
      return Answer(
        status: status,
        json: ["code": .number(code), "message": .string(message), "data": .null])
    }

    private static func words(_ refusal: ProviderRefusal) -> (Int, code: String, message: String) {
      switch refusal {
      case .refused(let status, let code, let message): (status, code, message)
      case .invalid(let violations) where violations.contains(where: \.isUnsupportedToken):
        (200, "400201", "Unsupported currency")
      case .invalid, .malformedJSON, .notJSON:
        (200, "400101", "Invalid field format: \(refusal.message)")
      case .fault(status: 429): (429, "900101", "Too many requests")
      default: (refusal.status, "999999", "Internal system error: \(refusal.message)")
      }
    }
  }

  extension Violation {
    /// A token that GStable does not settle in has a code of its own.
    fileprivate var isUnsupportedToken: Bool {
      path == "$.settlementToken" && reason.hasPrefix("must be one of")
    }
  }
#endif
