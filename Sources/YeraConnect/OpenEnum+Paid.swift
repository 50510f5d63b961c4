internal import CheckoutCore

extension OpenEnum {
  /// Whether the value is one of Yera Connect's two words for paid: events say `completed`, the
  /// dashboard says Paid. How the API spells the second is not documented, so case does not count.
  var saysPaid: Bool { ["completed", "paid"].contains(rawValue.lowercased()) }
}
