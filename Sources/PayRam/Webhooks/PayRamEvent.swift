public import CheckoutCore

/// What a webhook of PayRam reports. Payments and payouts come to the same address.
///
/// They are told apart by the body alone: a payout has an `event_type`, a payment a `reference_id`
/// and no type.
public enum PayRamEvent: JSONUnion {
  /// A payment has changed.
  case payment(PaymentEvent)

  /// A payout has changed, or the receiver is being tested.
  case payout(PayoutEvent)

  /// Something that no documentation of PayRam describes.
  case other(JSONObject)

  /// Reads an event.
  ///
  /// - Throws: `JSONError` if it is no object, or lacks a member that its kind must have.
  public init(from element: JSONElement) throws(JSONError) {
    if let type = element.kind(in: "event_type").text {
      self =
        type.hasPrefix("payout.")
        ? .payout(try PayoutEvent(from: element)) : .other(try JSONObject(from: element))
    } else if element.kind(in: "reference_id").text != nil {
      self = .payment(try PaymentEvent(from: element))
    } else {
      self = .other(try JSONObject(from: element))
    }
  }

  /// Writes the event.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .payment(let event): event.write(to: &writer)
    case .payout(let event): event.write(to: &writer)
    case .other(let members): members.write(to: &writer)
    }
  }
}
