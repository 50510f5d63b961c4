#if Sandbox
  internal import HTTPTypes

  /// What a request's key is worth.
  enum Credentials: Sendable {
    case valid
    case invalid
    /// There is no key, which is enough where an operation asks for none.
    case absent

    /// Compares the value of a header with what it has to be.
    init(_ headers: HTTPFields, _ name: HTTPField.Name, expected: String) {
      switch headers[name] {
      case nil: self = .absent
      case expected: self = .valid
      default: self = .invalid
      }
    }
  }
#endif
