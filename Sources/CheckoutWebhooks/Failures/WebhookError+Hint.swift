extension WebhookError {
  /// What may have caused the error. None of it is certain.
  public enum Hint: Hashable, Sendable {
    /// A configured secret begins or ends with white space.
    case spaceAroundSecret

    /// A configured secret is shorter or longer than a key of the scheme, which has as many bytes as
    /// this once it is decoded.
    case keyLength(ClosedRange<Int>)

    /// The body has another length than the `Content-Length` header says: something on the way has
    /// changed or cut it.
    case bodyLengthDiffers(received: Int, announced: Int)

    /// The header `Content-Encoding` is there: the body may have been unpacked on the way, and the
    /// provider has signed it packed, or the reverse.
    case bodyWasEncoded

    /// The provider's clock and this machine's are this far apart, positive if the provider's is
    /// ahead; or the delivery is an old one.
    case clocksDiffer(by: Duration)
  }
}
