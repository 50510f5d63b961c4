/// Says why a client cannot be set up. It never shows the value that was refused.
public enum ConfigurationError: Error, Hashable, Sendable {
  /// The environment variable for the key is not set, or is empty.
  case missingVariable(String)
  /// The environment variable for the server's address is not set, and the API has no server that
  /// is the same for all.
  case missingAddressVariable(String)
  /// An environment variable is not a server's address.
  case unusableAddressInVariable(String)
  /// A text is not a server's address.
  case unusableAddress
}

extension ConfigurationError: CustomStringConvertible {
  /// The problem and the remedy.
  public var description: String {
    switch self {
    case .missingVariable(let name):
      "The environment variable \(name) is not set. Set it to the key of your account."
    case .missingAddressVariable(let name):
      "The environment variable \(name) is not set. Set it to the address of your server."
    case .unusableAddressInVariable(let name):
      "The environment variable \(name) is not a server's address. \(Self.remedy)"
    case .unusableAddress:
      "The text is not a server's address. \(Self.remedy)"
    }
  }

  private static var remedy: String {
    "Write scheme, host and optionally port and path, like https://pay.example.com:8443/api, "
      + "without user, query or fragment."
  }
}
