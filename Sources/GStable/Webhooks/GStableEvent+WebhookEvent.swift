public import CheckoutCore

extension GStableEvent: WebhookEvent {
  /// The event's ``type``.
  public var typeName: String { type.rawValue }

  /// The event's ``id``, the same in each delivery.
  public var eventID: String? { id }

  /// The event's ``id``.
  public var deduplicationKey: String { id }
}
