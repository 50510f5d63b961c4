extension WebhookHandler {
  /// How long leases and closures last.
  public struct Options: Hashable, Sendable {
    /// For how long nobody else gets a delivery after its worker was last heard of. At least a
    /// second; 30 seconds unless told. It must be much longer than the workers' clocks are apart.
    public var lease: Duration { didSet { lease = max(lease, Self.shortestLease) } }

    /// When a closure is cancelled; 5 minutes unless told. Most providers wait for less than a
    /// minute, and deliver again meanwhile.
    public var timeLimit: Duration

    /// Whether the number of an event that was dealt with is a conflict when it comes with other
    /// bytes. Switch it off for a provider whose bodies change from delivery to delivery, such as one
    /// that counts them: they are duplicates then, and answered with success. No provider of this
    /// library says that its bytes stay the same: look for conflicts in your log.
    public var comparesPayloads: Bool

    /// Under which name the inbox keeps this handler's events; the source's
    /// ``WebhookSource/name`` unless told. Two handlers that share an inbox need two names: two
    /// servers of one provider may number their events alike, and each would take the other's for
    /// its own.
    public var endpoint: String?

    private static var shortestLease: Duration { .seconds(1) }

    /// Makes options.
    public init(
      lease: Duration = .seconds(30), timeLimit: Duration = .seconds(300),
      comparesPayloads: Bool = true, endpoint: String? = nil
    ) {
      self.lease = max(lease, Self.shortestLease)
      self.timeLimit = timeLimit
      self.comparesPayloads = comparesPayloads
      self.endpoint = endpoint
    }
  }
}
