#if Sandbox
  /// An event on its way to a merchant, with all attempts to deliver it so far.
  public struct WebhookDelivery: Sendable, Hashable {
    /// The sandbox's id of the delivery, `dlv_…`.
    public let id: String

    /// Who sends it.
    public let provider: SandboxProvider

    /// What happened, in the provider's word: `checkout.session.completed`, `payment.FILLED`.
    public let event: String

    /// The id of the session, payout, product or link that it happened to.
    public let subject: String

    /// Where it goes.
    public let address: String

    /// The attempts that are over, oldest first.
    public internal(set) var attempts: [Attempt] = []

    /// How far it is.
    public internal(set) var state: State = .waiting

    /// How far a delivery is.
    public enum State: String, Sendable, Hashable {
      /// It waits for its first or next attempt.
      case waiting
      /// It is held back until a later one has gone out.
      case held
      /// An attempt is under way.
      case sending
      /// It was answered with a status from 200 to 299.
      case delivered
      /// All attempts failed.
      case failed
    }

    /// An attempt that is over.
    public struct Attempt: Sendable, Hashable {
      /// When it began, in seconds since 1970 by the sandbox's clock.
      public let unixTime: Int64

      /// The status that it was answered with, or `nil` where there was no answer.
      public let status: Int?

      /// Why there was no answer, or `nil` where there was one.
      public let failure: String?

      /// Whether the receiver took it: a status from 200 to 299.
      public var isSuccess: Bool { status.map { (200...299).contains($0) } ?? false }
    }
  }
#endif
