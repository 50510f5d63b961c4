/// Says why a middleware lets a request not be sent.
public struct MiddlewareRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason in a few words. Errors and logs show it: it must hold no key and no personal data.
  public let description: String

  /// Makes a refusal.
  ///
  /// - Parameter reason: The reason in a few words, without keys and personal data.
  public init(_ reason: String) { description = reason }
}
