extension PaymentState {
  /// Whether the customer can still pay: nothing has come yet, or less than asked.
  public var isAwaitingPayment: Bool { self == .open || self == .partiallyFilled }

  /// Whether at least what was asked has come.
  ///
  /// ``overFilled`` is paid as well. No call that returns the rest is documented: compare
  /// ``Payment/filledAmountInUSD`` with ``Payment/amountInUSD``.
  public var isPaid: Bool { self == .filled || self == .overFilled }

  /// Whether the payment was cancelled, or expired.
  ///
  /// The API integration FAQ spells it `CANCELED`, newer sources spell it `CANCELLED`.
  public var isCancelled: Bool { self == .canceled || self == .cancelled }

  /// Whether the payment is over, as far as is documented: paid or cancelled.
  public var isFinal: Bool { isPaid || isCancelled }
}
