public import CheckoutCore

/// The secrets that a provider may have signed with.
///
/// Several while a key is being changed: the one in use and the one that comes or goes. Deliveries
/// verify with any of them, and ``VerifiedPayload/keyIndex`` tells with which, so that you see when
/// the old one is no longer needed. It cannot be printed by accident.
public struct SigningKeys: Sendable {
  let secrets: [Secret]

  /// Takes one secret or several.
  public init(_ secret: Secret, _ others: Secret...) {
    secrets = [secret] + others
  }

  /// Takes secrets. A ``WebhookVerifier`` refuses an empty list.
  public init(_ secrets: [Secret]) {
    self.secrets = secrets
  }
}

extension SigningKeys: CustomStringConvertible, CustomReflectable {
  /// How many keys there are.
  public var description: String { "<\(secrets.count) signing keys>" }

  /// Shows nothing of the keys.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
