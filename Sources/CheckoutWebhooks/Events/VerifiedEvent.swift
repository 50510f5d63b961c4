public import CheckoutCore

/// An event that was proven to come from the provider, and the bytes that it was read from.
///
/// The event's members are members of this too: `event.type` is `event.event.type`.
@dynamicMemberLookup
public struct VerifiedEvent<Event: WebhookEvent>: Sendable {
  /// The event.
  public let event: Event

  /// The proven bytes, the key that matched and the time of sending.
  public let payload: VerifiedPayload

  /// Reads an event from proven bytes.
  ///
  /// - Throws: ``WebhookError`` of kind `payloadNotJSON`, or `payloadIncomplete` if the bytes lack
  ///   what makes them an event. An empty id or deduplication key is none: events that share it
  ///   would be taken for one.
  public init(_ payload: VerifiedPayload) throws(WebhookError) {
    event = try payload.decode()
    guard event.eventID != "", !event.deduplicationKey.isEmpty else {
      throw WebhookError(.payloadIncomplete, scheme: payload.scheme.name, subject: "event id")
    }
    self.payload = payload
  }

  /// A member of the event.
  public subscript<Value>(dynamicMember member: KeyPath<Event, Value>) -> Value {
    event[keyPath: member]
  }
}
