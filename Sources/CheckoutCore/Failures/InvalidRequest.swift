/// Says why a call was refused here, before anything was sent.
public enum InvalidRequest: Error, Hashable, Sendable {
  /// A parameter of the path is empty, `.` or `..`.
  case unusablePathParameter
  /// A header of this name cannot be sent: its name or its value is not one that HTTP can carry.
  case unusableHeader(String)
  /// The key is empty or has characters that HTTP cannot carry.
  case unusableKey
  /// The operation asks for a key of this name, and ``ClientOptions/otherKeys`` has none.
  case noKey(String)
  /// The body has more bytes than ``ClientOptions/maximumRequestBytes`` allows.
  case tooLarge(limit: Int)
  /// The server is reached without TLS and is not on this machine.
  case insecureServer
  /// The key is for one environment and the server for the other.
  case environmentMismatch(key: APIEnvironment, server: APIEnvironment)
  /// The operation has a server of its own, and it is for the other environment than the client's.
  case operationElsewhere(client: APIEnvironment, operation: APIEnvironment)
  /// An idempotency key was given for an operation that has none.
  case noIdempotencyKey
  /// The idempotency key is empty.
  case emptyIdempotencyKey
  /// A number in the body is infinite or no number, which JSON cannot say.
  case unwritableNumber
  /// The body cannot be written in the form that the endpoint takes: a form is made of an object.
  case unwritableBody
  /// The boundary of a multipart body is not one, or stands in one of its parts.
  case unusableBoundary
  /// A ``ClientMiddleware`` refused the call.
  case refused(MiddlewareRefusal)
}

extension InvalidRequest: CustomStringConvertible {
  /// The problem and the remedy.
  public var description: String {
    switch self {
    case .unusablePathParameter:
      "A parameter of the path is empty or a dot segment. Pass the id of something that exists."
    case .unusableHeader(let name):
      "The header \(name.quotedForLog) has a name or a value that HTTP cannot carry. "
        + "Remove line breaks and other control characters."
    case .unusableKey:
      "The API key is empty or has characters that HTTP cannot carry. "
        + "Look for a line break or a space around it where it is stored."
    case .noKey(let name):
      "The operation asks for the key \(name.quotedForLog). Pass it in otherKeys of the client's "
        + "options."
    case .tooLarge(let limit):
      "The body has more than \(limit) bytes. Send less, or raise maximumRequestBytes."
    case .insecureServer:
      "The server is reached without TLS and is not on this machine. "
        + "Use https, or allow it with allowsInsecureTransport."
    case .environmentMismatch(let key, let server):
      "A \(key.rawValue) key was given for a \(server.rawValue) server. Use the key or the server "
        + "of the other environment."
    case .operationElsewhere(let client, let operation):
      "The client's server is for \(client.rawValue) and the operation's own is for "
        + "\(operation.rawValue). Use a client for \(operation.rawValue), or a server of your own."
    case .emptyIdempotencyKey:
      "The idempotency key is empty. Pass one that is not, or none for a random one."
    case .unwritableNumber:
      "A number in the body is infinite or not a number. JSON cannot say that: pass another value."
    case .unwritableBody:
      "The body cannot be written in the form that the endpoint takes. Pass an object for a form, "
        + "and text for text."
    case .unusableBoundary:
      "The boundary of the multipart body is not one, or stands in one of its parts. "
        + "Make another with makeBoundary: up to 70 random letters and digits."
    case .refused(let refusal):
      "Middleware refused the call: \(refusal)"
    case .noIdempotencyKey:
      "The operation takes no idempotency key. Leave it out of the options."
    }
  }
}
