public import CheckoutCore

extension Endpoint
where
  API == YeraConnectClient,
  Request == CreateCheckoutSession.Request,
  Response == CheckoutSession
{
  /// `POST /checkout/sessions`, where the API reference has the call that the integration guide has
  /// at `/checkout-sessions`.
  ///
  /// The servers `.app` and `.sandbox` come from the API reference as well. Should one of them not
  /// know the guide's path, create sessions there with
  /// `yera.send(request, to: .createCheckoutSessionByReference).value`.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://docs.yeraconnect.io/developers/api-reference
  public static var createCheckoutSessionByReference: Self {
    let guide = Self.createCheckoutSession
    return .post(
      "/checkout/sessions", id: guide.id, repeatability: guide.repeatability,
      envelope: guide.envelope)
  }
}
