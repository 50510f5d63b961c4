/// A received and verified delivery, as far as an inbox has to know it.
public struct InboxDelivery: Hashable, Sendable {
  /// What the key stands for, which decides what other bytes under the same key mean.
  public enum Identity: String, Hashable, Sendable {
    /// The provider numbers its events. Other bytes under the number of an event that a worker has or
    /// that was dealt with are a conflict. Once a worker has given up, those that come count.
    case event
    /// The key says which state of which payment the delivery tells. The provider may tell it twice
    /// in other bytes, and the second is a duplicate.
    case state
  }

  /// What names the delivery.
  public let key: InboxKey

  /// What the key stands for.
  public let identity: Identity

  /// A digest of the signed bytes, such as their SHA-256. Stores keep it and compare it.
  public let digest: [UInt8]

  /// Makes a delivery.
  public init(key: InboxKey, identity: Identity, digest: [UInt8]) {
    self.key = key
    self.identity = identity
    self.digest = digest
  }
}
