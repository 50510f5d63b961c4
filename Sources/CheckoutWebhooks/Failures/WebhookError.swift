public import CheckoutCore

/// Says why a delivery was not accepted, or why a verifier cannot be set up.
///
/// It names schemes, headers and members of JSON, never a body, a key or a signature: it may be
/// logged. ``suggestedStatus`` is what to answer with.
public struct WebhookError: Error, Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind

  /// The name of the scheme, or of the event that could not be read.
  public let scheme: String

  /// What it is about: the name of a header, a parameter or an environment variable, where the kind
  /// is about one.
  public let subject: String?

  /// What may be the cause, as far as that shows without reading the body.
  public let hints: [Hint]

  /// Where and why the verified body cannot be read, for
  /// ``Kind/payloadNotJSON`` and ``Kind/payloadIncomplete``.
  public let cause: JSONError?

  /// Makes an error. A verifier of your own throws it.
  public init(
    _ kind: Kind, scheme: String, subject: String? = nil, hints: [Hint] = [],
    cause: JSONError? = nil
  ) {
    self.kind = kind
    self.scheme = scheme
    self.subject = subject
    self.hints = hints
    self.cause = cause
  }
}
