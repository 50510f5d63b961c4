#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  /// A PayRam node with one project: payments, the assets that they are made in, payouts and
  /// referrals.
  ///
  /// What PayRam does not document is the sandbox's own choice here, and said so where it is made.
  struct PayRamSimulation: SimulatedProvider {
    let specification: Specification
    let seed: UInt64
    var sessions = SessionStore()
    var settings: [SandboxSetting: Bool] = [:]

    /// The addresses that customers pay to, by customer and chain family. PayRam keeps them for
    /// ever, the sandbox the newest ones.
    var depositAddresses = KeptEntries<PayRamDepositAddress>()
    /// The newest payment of each customer.
    var openPayments = KeptEntries<String>()
    var payouts = PayRamPayouts()
    var referrals: PayRamReferrals
    var random: SeededRandom

    private let key: String

    init(_ specification: Specification, seed: UInt64) {
      self.specification = specification
      self.seed = seed
      key = Self.testKey(seed: seed)
      random = SeededRandom(seed: seed, stream: "payram.ids")
      referrals = PayRamReferrals(seed: seed)
    }

    /// 32 hexadecimal digits, as all keys in PayRam's samples are.
    static func testKey(seed: UInt64) -> String {
      var random = SeededRandom(seed: seed, stream: "payram.key")
      return random.hex(length: 32)
    }

    static let actions: Set<SessionAction> = [.pay, .fail, .cancel, .expire, .underpay, .overpay]

    func credentials(in headers: HTTPFields) -> Credentials {
      HTTPField.Name("API-Key").map { Credentials(headers, $0, expected: key) } ?? .absent
    }

    mutating func answer(_ call: ProviderCall) throws(ProviderRefusal) -> Answer {
      switch call.operation.id {
      case "createPayment": try createPayment(call)
      case "retrievePayment": try retrievePayment(call)
      case "listTickers": Answer(json: .array(PayRamAsset.all.map(\.ticker)))
      case "listBlockchainCurrencies": try listBlockchainCurrencies(call)
      case "assignDepositAddress": try assignDepositAddress(call)
      case "createPayout": try createPayout(call)
      case "listPayouts": try listPayouts(call)
      case "retrievePayout": try retrievePayout(call)
      case "authenticateReferrer": try referrals.authenticate(call)
      case "createReferee": try referrals.createReferee(call)
      case "createReferralEvent": try referrals.createEvent(call)
      default: throw .unknownPath
      }
    }
  }

  extension SandboxSetting {
    /// PayRam's payments have the members that current nodes send, `paymentState` and others; off,
    /// those that PayRam's guide names, `payment_state` and others.
    public static let payRamCurrentNames = Self(provider: .payRam, name: "payram-current-names")
  }
#endif
