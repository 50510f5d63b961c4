extension WebhookHandler {
  /// How long leases and closures last.
  public struct Options: Hashable, Sendable {
    /// For how long nobody else gets a delivery after its worker was last heard of. At least a
    /// second; 30 seconds unless told. It must be much longer than the workers' clocks are apart.
    public var lease: Duration

    /// When a closure is cancelled; 5 minutes unless told. Most providers wait for less than a
    /// minute, and deliver again meanwhile.
    public var timeLimit: Duration

    /// Whether the number of an event with other bytes than before is a conflict. Switch it off for
    /// a provider whose bodies change from delivery to delivery, such as one that counts them.
    public var comparesPayloads: Bool

    /// Makes options.
    public init(
      lease: Duration = .seconds(30), timeLimit: Duration = .seconds(300),
      comparesPayloads: Bool = true
    ) {
      self.lease = max(lease, .seconds(1))
      self.timeLimit = timeLimit
      self.comparesPayloads = comparesPayloads
    }
  }
}
