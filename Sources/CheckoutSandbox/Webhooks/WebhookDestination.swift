#if Sandbox
  /// Where a provider's webhooks go, and how patiently.
  public struct WebhookDestination: Sendable, Hashable {
    /// The address, with `http` or `https`.
    public var address: String

    /// What deliveries are signed with. `nil` is the sandbox's own secret,
    /// ``Sandbox/webhookSecret(for:)``.
    public var secret: String?

    /// When a delivery is tried again that was not answered with a status from 200 to 299.
    public var retries: Retries

    /// How long an attempt waits for an answer, from 1 millisecond to 60 seconds.
    public var timeout: Duration

    /// By which time the waits between attempts go.
    public struct Retries: Sendable, Hashable {
      enum Kind: Sendable, Hashable {
        case sandboxClock
        case realTime(timesFaster: Int64)
      }

      let kind: Kind

      /// The sandbox's clock: move it ahead, and what is due by then is tried again.
      public static let sandboxClock = Self(kind: .sandboxClock)

      /// Real time, with shorter waits: 3600 times faster, an hour is a second.
      ///
      /// - Parameter timesFaster: What each wait is divided by, at least 1.
      public static func realTime(timesFaster: Int) -> Self {
        .init(kind: .realTime(timesFaster: Int64(max(timesFaster, 1))))
      }
    }

    /// Describes a destination.
    ///
    /// - Parameters:
    ///   - address: The address, with `http` or `https`.
    ///   - secret: What deliveries are signed with, or `nil` for the sandbox's own.
    ///   - retries: When a delivery is tried again.
    ///   - timeout: How long an attempt waits for an answer.
    public init(
      _ address: String, secret: String? = nil, retries: Retries = .sandboxClock,
      timeout: Duration = .seconds(10)
    ) {
      self.address = address
      self.secret = secret
      self.retries = retries
      self.timeout = min(max(timeout, .milliseconds(1)), .seconds(60))
    }
  }
#endif
