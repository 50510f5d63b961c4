extension PaymentLink {
  /// What the link sells, wherever the answer has it.
  ///
  /// Lists and details have the items one level down. The documented answer to
  /// ``GStableClient/createPaymentLink(_:options:)`` has them two levels down. Empty if it has them
  /// nowhere.
  public var items: [LineItem] {
    lineItems?.items ?? lineItems?.lineItems?.items ?? []
  }
}
