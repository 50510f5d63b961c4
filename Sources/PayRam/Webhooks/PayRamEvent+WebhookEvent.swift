public import CheckoutCore
import CheckoutWebhooks

extension PayRamEvent: WebhookEvent {
  /// `payment.` and the state for a payment, which has no type of its own: `payment.FILLED`. The
  /// type for a payout: `payout.sent`. For anything else its type, or `unknown`.
  public var typeName: String {
    switch self {
    case .payment(let event): "payment.\(event.state.rawValue)"
    case .payout(let event): event.type.rawValue
    case .other(let members): members["event_type"]?.string ?? "unknown"
    }
  }

  /// `nil`: PayRam's events have no id.
  public var eventID: String? { nil }

  /// A payment's reference, state and filled amount, however its zeros are written; a payout's id and
  /// status. A test of the receiver has its time instead, and what is unknown the SHA-256 of
  /// everything in it.
  public var deduplicationKey: String {
    switch self {
    case .payment(let event):
      return DeduplicationKey.joining(
        "payment", event.referenceID, event.state.rawValue, event.filledAmount?.plainText ?? "")
    case .payout(let event):
      guard let id = event.payoutID else {
        return "payout:\(event.type.rawValue):\(event.timestamp.map(String.init) ?? "")"
      }
      return "payout:\(id):\(event.status?.rawValue ?? event.type.rawValue)"
    case .other:
      return "unknown:\(DeduplicationKey.digest(of: json))"
    }
  }
}
