#if Sandbox
  /// Something that goes wrong with a webhook on purpose.
  public struct WebhookFault: Sendable, Hashable {
    let kind: Kind

    enum Kind: Sendable, Hashable {
      case duplicate(copies: Int)
      case reordered
      case clockSkew(seconds: Int64)
      case wrongSignature
      case wrongContentLength(by: Int)
    }
  }

  extension WebhookFault {
    /// The delivery comes again although it was answered well.
    ///
    /// - Parameter copies: How often it comes again, from 1 to 100.
    public static func duplicate(copies: Int = 1) -> Self {
      .init(kind: .duplicate(copies: min(max(copies, 1), 100)))
    }

    /// The delivery is held back until the provider's next one has gone out.
    public static let reordered = Self(kind: .reordered)

    /// The time that is signed is not the time that it is. Providers that sign no time are not
    /// concerned.
    ///
    /// - Parameter seconds: How far it is ahead; negative where it is behind. Up to a year.
    public static func clockSkew(seconds: Int64) -> Self {
      .init(kind: .clockSkew(seconds: min(max(seconds, -31_536_000), 31_536_000)))
    }

    /// The delivery is signed with a secret that is not the merchant's.
    public static let wrongSignature = Self(kind: .wrongSignature)

    /// `Content-Length` is not the length of the signed body.
    ///
    /// - Parameter bytes: How many bytes too many it promises, before the connection closes. A
    ///   negative number of bytes is missing at the body's end. Up to a megabyte.
    public static func wrongContentLength(by bytes: Int) -> Self {
      .init(kind: .wrongContentLength(by: min(max(bytes, -1_048_576), 1_048_576)))
    }
  }
#endif
