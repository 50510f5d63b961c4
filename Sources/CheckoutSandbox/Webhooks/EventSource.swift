#if Sandbox
  /// A provider's side of webhooks: what it tells, and how it proves that it was the one to tell it.
  protocol EventSource: Sendable {
    /// What ids and keys are made from.
    var seed: UInt64 { get }

    /// What has happened and was not taken yet, in the order of time.
    mutating func takeEvents(at now: Moment) -> [ProviderEvent]

    /// Where the merchant wants an event by the provider's own API.
    func endpoints(for event: ProviderEvent) -> [WebhookEndpoint]

    /// What it can tell, as its events are named.
    static var eventNames: [String] { get }

    /// An event about something that was made up.
    static func sampleEvent(_ name: String, seed: UInt64, at now: Moment) -> ProviderEvent?

    /// What deliveries are signed with. The same seed gives the same secret.
    static func webhookSecret(seed: UInt64) -> String

    /// The headers of a delivery, the signature among them, without those of HTTP itself.
    static func headers(_ envelope: WebhookEnvelope) -> [(name: String, value: String)]

    /// After how many seconds an event is delivered again that nobody took, counted from the first
    /// attempt.
    static func retries(of event: ProviderEvent) -> [Int64]
  }

  extension EventSource {
    func endpoints(for event: ProviderEvent) -> [WebhookEndpoint] { [] }

    /// The sandbox's own choice: only PayRam documents when it tries again.
    static func retries(of event: ProviderEvent) -> [Int64] { [5, 300, 1_800, 7_200] }

    /// An id that an event has in each run with the same seed.
    func eventID(of news: SessionNews, prefix: String) -> String {
      var random = SeededRandom(seed: seed, stream: "event.\(news.session.id).\(news.number)")
      return random.token(prefix: prefix, length: 16)
    }
  }

  /// An address that a merchant wants events at, and what they are signed with.
  struct WebhookEndpoint: Sendable {
    let address: String
    let secret: String
  }
#endif
