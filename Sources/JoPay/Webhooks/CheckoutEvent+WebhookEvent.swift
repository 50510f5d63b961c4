public import CheckoutCore

extension CheckoutEvent: WebhookEvent {
  /// The event's ``type``.
  public var typeName: String { type.rawValue }

  /// `nil`: JoPay's events have no id.
  public var eventID: String? { nil }

  /// The event's type and its session's id. A session is completed or expires once; of any other
  /// event there may be several, such as attempts to pay that fail, and their time tells them apart.
  ///
  /// Whether a delivery that is repeated keeps its time is not documented, so that a payment does not
  /// count on it.
  public var deduplicationKey: String {
    switch type {
    case .checkoutSessionCompleted, .checkoutSessionExpired:
      DeduplicationKey.joining(type.rawValue, data.id)
    default: DeduplicationKey.joining(type.rawValue, data.id, createdAt.text)
    }
  }
}
