public import CheckoutCore

extension CheckoutEvent: WebhookEvent {
  /// The event's ``type``.
  public var typeName: String { type.rawValue }

  /// `nil`: JoPay's events have no id.
  public var eventID: String? { nil }

  /// The event's type, its session's id and its time: an attempt to pay may fail several times.
  public var deduplicationKey: String {
    DeduplicationKey.joining(type.rawValue, data.id, createdAt.text)
  }
}
