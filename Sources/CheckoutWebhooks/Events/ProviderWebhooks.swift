public import CheckoutCore

/// The webhooks of a provider whose module comes with the library.
public protocol ProviderWebhooks: WebhookSource {
  /// The first word of its environment variables: `JOPAY` makes `JOPAY_WEBHOOK_SECRET`.
  static var environmentPrefix: String { get }

  /// Takes the secrets that the provider may have signed with.
  ///
  /// - Throws: ``WebhookError`` if there is none or one is unusable.
  init(keys: SigningKeys) throws(WebhookError)
}

extension ProviderWebhooks {
  /// Takes the secret that the provider shows for this endpoint.
  ///
  /// - Throws: ``WebhookError`` if it is empty or unusable.
  public init(secret: Secret) throws(WebhookError) {
    try self.init(keys: SigningKeys(secret))
  }

  /// Takes the secret from the environment, where it is `…_WEBHOOK_SECRET` behind
  /// ``environmentPrefix``.
  ///
  /// - Parameter variables: Looks a variable up; in the process by default.
  /// - Throws: ``WebhookError`` if it is not set, is empty, or is unusable.
  public static func fromEnvironment(
    _ variables: (String) -> String? = ProcessEnvironment.variable
  ) throws(WebhookError) -> Self {
    let name = "\(environmentPrefix)_WEBHOOK_SECRET"
    guard let secret = variables(name), !secret.isEmpty else {
      throw WebhookError(.emptySecret, scheme: String(describing: Self.self), subject: name)
    }
    return try Self(secret: Secret(secret))
  }
}
