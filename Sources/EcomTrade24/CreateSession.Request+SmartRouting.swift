internal import CheckoutCore

extension CreateSession.Request {
  /// The request as the merchant's plan allows it: with its method if Smart Routing is in use, and
  /// never with a payment provider.
  ///
  /// A method outside ``Integration/availableMethods`` is kept, since how the gateway lists them is
  /// not documented.
  ///
  /// - Parameter integration: What ``EcomTrade24Client/retrieveIntegration(options:)`` returned.
  /// - Returns: The request to pass to ``EcomTrade24Client/createSession(_:options:)``.
  public func routed(by integration: Integration) -> Self {
    var request = self
    if !integration.usesSmartRouting { request.method = nil }
    for name in Self.providerMembers { request.additionalMembers[name] = nil }
    return request
  }

  /// The members that EcomTrade24's documentation forbids, beside those that this type has.
  private static let providerMembers = [
    "provider", "payment_provider", "checkout_provider", "m_provider_name", "provider_mode",
    "fallback_provider",
  ]
}
