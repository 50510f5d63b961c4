#if Sandbox
  /// Something that goes wrong with a call on purpose.
  public struct Fault: Sendable, Hashable {
    let kind: Kind

    enum Kind: Sendable, Hashable {
      case latency(milliseconds: Int)
      case status(Int, retryAfterSeconds: Int?)
      case dropBeforeWork
      case dropAfterWork
      case malformedJSON
      case truncatedBody
      case oversizedBody(bytes: Int)
      case slowBody(milliseconds: Int)
      case notJSON
      case refusedWithSuccess
      case unknownEnumValues
      case unknownFields
      case redirect(location: String)
    }
  }

  extension Fault {
    /// The answer comes late. The work is done after the wait.
    ///
    /// - Parameter milliseconds: How late, up to 600 000.
    public static func latency(milliseconds: Int) -> Self {
      .init(kind: .latency(milliseconds: limited(milliseconds)))
    }

    /// The call is refused before any work.
    ///
    /// - Parameters:
    ///   - status: The status of the answer, taken as the nearest from 400 to 599.
    ///   - retryAfterSeconds: The value of a `Retry-After` header, where there should be one.
    public static func status(_ status: Int, retryAfterSeconds: Int? = nil) -> Self {
      .init(kind: .status(min(max(status, 400), 599), retryAfterSeconds: retryAfterSeconds))
    }

    /// The connection closes without an answer, and nothing was done.
    public static let dropBeforeWork = Self(kind: .dropBeforeWork)

    /// The work is done, and the connection closes without an answer.
    public static let dropAfterWork = Self(kind: .dropAfterWork)

    /// The answer ends in the middle of its JSON, and its length is right for that.
    public static let malformedJSON = Self(kind: .malformedJSON)

    /// The connection closes in the middle of the answer, whose length promises more.
    public static let truncatedBody = Self(kind: .truncatedBody)

    /// The answer is right, and preceded by white space that makes it large.
    ///
    /// - Parameter bytes: How much white space, up to 1 GiB.
    public static func oversizedBody(bytes: Int) -> Self {
      .init(kind: .oversizedBody(bytes: min(max(bytes, 0), 1 << 30)))
    }

    /// The answer is right, and comes byte by byte.
    ///
    /// - Parameter milliseconds: How long the whole of it takes, up to 600 000.
    public static func slowBody(milliseconds: Int) -> Self {
      .init(kind: .slowBody(milliseconds: limited(milliseconds)))
    }

    /// The work is done, and the answer is an HTML page, as if from a proxy on the way.
    public static let notJSON = Self(kind: .notJSON)

    /// The call is refused before any work, in the provider's words and with status 200.
    public static let refusedWithSuccess = Self(kind: .refusedWithSuccess)

    /// Each enumerated value of the answer is one that the specification does not list.
    public static let unknownEnumValues = Self(kind: .unknownEnumValues)

    /// Each object of the answer has members that the specification does not list.
    public static let unknownFields = Self(kind: .unknownFields)

    /// The call is redirected with status 307, and nothing was done.
    ///
    /// - Parameter location: The address that it is redirected to, with a host of its own.
    public static func redirect(to location: String) -> Self {
      .init(kind: .redirect(location: location))
    }

    /// Ten minutes is longer than any client waits.
    private static func limited(_ milliseconds: Int) -> Int { min(max(milliseconds, 0), 600_000) }
  }
#endif
