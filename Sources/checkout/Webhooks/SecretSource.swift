#if Sandbox
  internal import ArgumentParser
  internal import CheckoutCore

  /// Where a secret is: a secret itself has no place on a command line, which others can read.
  ///
  /// Whoever puts it there all the same must not see it again in an error, which ends up in logs.
  enum SecretSource: Sendable, Hashable, ExpressibleByArgument {
    /// `ENV:NAME`
    case environment(String)
    /// `FILE:PATH`
    case file(String)
    /// Anything else, which may be the secret.
    case unknown

    init(argument: String) {
      let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count) {
      case ("ENV", 2): self = .environment(parts[1])
      case ("FILE", 2): self = .file(parts[1])
      default: self = .unknown
      }
    }

    /// The secret. Of a file, the line break at its end is no part of it.
    func read(
      _ variable: (String) -> String? = ProcessEnvironment.variable
    ) throws(AskedWrongly) -> String {
      switch self {
      case .environment(let name):
        guard let secret = variable(name), !secret.isEmpty else {
          throw AskedWrongly(
            Self.isConventional(name)
              ? "The environment variable \(name) is not set."
              : "The environment variable behind ENV: is not set. Give its name, not its value.")
        }
        return secret
      case .file(let path):
        guard var bytes = Input.file(path) else {
          throw AskedWrongly("The file behind FILE: cannot be read.")
        }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard !bytes.isEmpty, let secret = String(validating: bytes, as: UTF8.self) else {
          throw AskedWrongly("\(path) holds no secret: it is empty or no text.")
        }
        return secret
      case .unknown:
        throw AskedWrongly(
          "--secret-from says where the secret is, not what it is: ENV:NAME or FILE:PATH.")
      }
    }

    /// Whether a text is written as variables are. `ENV:$NAME` gives the value instead.
    private static func isConventional(_ name: String) -> Bool {
      name.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".utf8.contains($0) }
    }
  }
#endif
