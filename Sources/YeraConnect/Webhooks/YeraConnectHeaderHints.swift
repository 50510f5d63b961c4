public import CheckoutWebhooks

/// What the headers of a delivery say about it, which nothing proves.
///
/// The signature does not cover them, so whoever has seen one delivery can send it with others. Use
/// them to find a delivery in Yera Connect's dashboard, never to decide what has happened.
public struct YeraConnectHeaderHints: Hashable, Sendable {
  /// The id of this attempt to deliver, another one each time.
  public let unauthenticatedDeliveryID: String?

  /// The event's id.
  public let unauthenticatedEventID: String?

  /// The event's type.
  public let unauthenticatedEventType: String?

  /// Reads the headers of a delivery.
  public init(_ headers: WebhookHeaders) {
    unauthenticatedDeliveryID = headers["yera-delivery-id"]
    unauthenticatedEventID = headers["yera-event-id"]
    unauthenticatedEventType = headers["yera-event-type"]
  }
}
