#if Sandbox
  /// Why a sandbox could not start, or could not do what it was asked.
  public struct SandboxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of problem it is.
    public struct Code: Sendable, Hashable {
      let name: String

      /// The address could not be listened on: the port is taken or out of range.
      public static let cannotListen = Self(name: "cannotListen")

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
#endif
