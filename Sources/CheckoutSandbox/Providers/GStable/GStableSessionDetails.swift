#if Sandbox
  internal import SpecGenerator

  /// What only GStable knows of a session.
  struct GStableSessionDetails: Sendable {
    /// How it came to be. GStable documents `ai_checkout` only; the others are the sandbox's own.
    enum Kind: String, Sendable {
      case checkout
      case paymentLink = "payment_link"
      case aiCheckout = "ai_checkout"
    }

    let kind: Kind
    /// The payment link that it was begun from.
    var linkID = ""
    let account: GStableAccount
    let token: GStableToken
    let items: [JSON]
    /// The token that it is paid with, that which it is settled in where nobody chose another.
    var paidToken: GStableToken?
    /// The wallet that pays, where it has shown itself.
    var payer = ""
    var payerEmail = ""
    let sourceTransaction: String
    let targetTransaction: String
  }

  /// How far a session is.
  enum GStableStatus: String, Sendable {
    case initialized, paid, settling, completed, expired, cancelled
    case settlementPending = "settlement_pending"

    /// GStable says that settling usually takes 30 to 40 seconds. Here a session is paid for 10
    /// seconds, settling for 30 more, and completed then; one that settles late is completed an
    /// hour after it was delayed.
    init(_ session: Session, at now: Moment) {
      switch session.state(at: now) {
      case .pending: self = .initialized
      case .expired: self = .expired
      case .withdrawn: self = .cancelled
      case .paid:
        if let settledAt = session.settledAt, settledAt <= now {
          self = .completed
        } else if session.settlesLateAt != nil {
          self = .settlementPending
        } else {
          let settlingAt = session.paidAt?.adding(seconds: 10)
          self = settlingAt.map { $0 <= now } == true ? .settling : .paid
        }
      }
    }
  }
#endif
