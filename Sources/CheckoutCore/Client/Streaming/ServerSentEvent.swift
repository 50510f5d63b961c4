/// One event of a stream, as the HTML standard has it.
public struct ServerSentEvent<Value> {
  /// What it carries.
  public let value: Value
  /// Its kind; `nil` where the provider does not name it.
  public let event: String?
  /// The id of the last event that had one: where to go on after an interruption.
  public let lastEventID: String?
  /// How long to wait before going on after an interruption, where this event says so.
  public let retry: Duration?

  /// Makes an event, for tests.
  public init(
    _ value: Value, event: String? = nil, lastEventID: String? = nil, retry: Duration? = nil
  ) {
    self.value = value
    self.event = event
    self.lastEventID = lastEventID
    self.retry = retry
  }
}

extension ServerSentEvent: Sendable where Value: Sendable {}

extension ServerSentEvent: Equatable where Value: Equatable {}

extension ServerSentEvent: CustomStringConvertible, CustomReflectable {
  /// The event's kind. What it carries may be personal data and is not shown.
  public var description: String { event?.shownInLog ?? "message" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
