/// Says which API key is right at the moment.
///
/// A ``Secret`` is the source of itself. Where keys are replaced while the service runs, make a source
/// of your own:
///
/// ```swift
/// struct StoredKey: APIKeySource {
///   let store: KeyStore
///   var currentKey: Secret { store.shopKey }
/// }
///
/// let shop = ShopClient(apiKey: StoredKey(store: store))
/// ```
public protocol APIKeySource: Sendable {
  /// The key that is right at the moment.
  ///
  /// It is read before each attempt of each call, by many tasks at once, and must be there at once:
  /// fetch keys in the background, not here.
  var currentKey: Secret { get }
}

extension Secret: APIKeySource {
  /// The secret itself.
  public var currentKey: Secret { self }
}
