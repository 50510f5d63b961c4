/// Says why there is no answer, and whether the request may have reached the server.
public struct TransportError: Error, Hashable, Sendable {
  /// What went wrong. The set is open: a transport of your own may add to it.
  public struct Kind: Hashable, Sendable, CustomStringConvertible {
    /// The kind in a few words.
    public let description: String

    /// Makes a kind.
    public init(_ description: String) { self.description = description }

    /// No connection to the server could be made.
    public static let connectionFailed = Kind("no connection could be made")
    /// The server could not prove who it is, or no encryption could be agreed on.
    public static let tlsFailed = Kind("TLS could not be set up")
    /// The connection ended before the answer was complete.
    public static let connectionLost = Kind("the connection was lost")
    /// The time was over before the answer was complete.
    public static let timedOut = Kind("the time was over")
    /// The task was cancelled.
    public static let cancelled = Kind("the task was cancelled")
    /// The answer has a larger body than allowed.
    public static let responseTooLarge = Kind("the response is larger than allowed")
    /// The answer is not HTTP.
    public static let malformedResponse = Kind("the response is not HTTP")
    /// The request is not one that HTTP can carry.
    public static let malformedRequest = Kind("the request is not one that HTTP can carry")
    /// A ``CircuitBreaker`` let nothing through, since the server failed too often just before.
    public static let circuitOpen = Kind("the circuit breaker is open")
    /// A ``ClientMiddleware`` refused the attempt; the code is its reason.
    public static let refused = Kind("middleware refused the attempt")
    /// Something that the transport does not tell apart.
    public static let other = Kind("the exchange failed")
  }

  /// Whether bytes of the request may have left.
  public enum Delivery: Hashable, Sendable {
    /// It is certain that the request was not sent whole, and so did nothing: no byte of it, or at
    /// most its head without its body.
    case notSent
    /// All or a part may have been sent.
    case mayHaveBeenSent
  }

  /// What went wrong.
  public let kind: Kind
  /// Whether bytes of the request may have left.
  public let delivery: Delivery
  /// The name that the HTTP client gives the error, without any data of the request; the reason of a
  /// middleware that refused.
  public let code: String?

  /// Makes an error.
  public init(_ kind: Kind, delivery: Delivery, code: String? = nil) {
    self.kind = kind
    self.delivery = delivery
    self.code = code
  }
}

extension TransportError: CustomStringConvertible {
  /// The problem in one line.
  public var description: String {
    kind.description + (code.map { " (\($0))" } ?? "")
  }
}
