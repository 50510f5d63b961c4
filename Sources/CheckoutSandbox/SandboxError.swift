#if Sandbox
  /// Why a sandbox could not start, or could not do what it was asked.
  public struct SandboxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of problem it is.
    public struct Code: Sendable, Hashable {
      let name: String

      /// The address could not be listened on: the port is taken or out of range.
      public static let cannotListen = Self(name: "cannotListen")

      /// An address is none that a webhook could be delivered to.
      public static let invalidAddress = Self(name: "invalidAddress")

      /// A provider has no event of that name.
      public static let unknownEvent = Self(name: "unknownEvent")

      /// A specification that the sandbox serves could not be read.
      public static let unreadableSpecification = Self(name: "unreadableSpecification")
    }

    /// What kind of problem it is.
    public let code: Code

    /// What happened and what helps, in full sentences.
    public let description: String

    init(_ code: Code, _ description: String) {
      self.code = code
      self.description = description
    }
  }

  extension SandboxError {
    static func invalidAddress(_ address: String) -> SandboxError {
      SandboxError(
        .invalidAddress,
        "\(address) is no web address. Pass one like http://127.0.0.1:8080/webhooks.")
    }
  }
#endif
