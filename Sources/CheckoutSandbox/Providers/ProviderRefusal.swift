#if Sandbox
  /// Why a provider refuses a request.
  enum ProviderRefusal: Error, Sendable, Hashable {
    case unauthenticated
    case unknownPath
    /// The path takes these methods only.
    case unknownMethod(allowed: [String])
    case bodyTooLarge(limit: Int)
    /// The body is not sent as JSON. Says what is expected.
    case notJSON(String)
    /// The body is no JSON. Says where.
    case malformedJSON(String)
    case invalid([Violation])
    case notFound(String)
    /// The provider has words of its own for it.
    case refused(status: Int, code: String, message: String)
    /// A fault asked for this status.
    case fault(status: Int)
  }

  extension ProviderRefusal {
    static func invalid(_ path: String, _ reason: String) -> ProviderRefusal {
      .invalid([Violation(path: path, reason: reason)])
    }

    /// The status that HTTP has for it.
    var status: Int {
      switch self {
      case .unauthenticated: 401
      case .unknownPath, .notFound: 404
      case .unknownMethod: 405
      case .refused(let status, _, _): status
      case .bodyTooLarge: 413
      case .notJSON: 415
      case .malformedJSON, .invalid: 400
      case .fault(let status): status
      }
    }

    /// A word for programs.
    var code: String {
      switch self {
      case .unauthenticated: "unauthorized"
      case .unknownPath: "unknown_path"
      case .notFound: "not_found"
      case .unknownMethod: "method_not_allowed"
      case .refused(_, let code, _): code
      case .bodyTooLarge: "body_too_large"
      case .notJSON: "unsupported_media_type"
      case .malformedJSON: "malformed_json"
      case .invalid: "invalid_request"
      case .fault: "fault"
      }
    }

    /// A sentence for people.
    var message: String {
      switch self {
      case .unauthenticated:
        "The API key is missing or wrong. The sandbox prints its keys at start."
      case .unknownPath: "There is nothing at this path."
      case .notFound(let what): "There is no \(what)."
      case .unknownMethod(let allowed):
        "This path takes \(allowed.joined(separator: ", ")) only."
      case .refused(_, _, let message): message
      case .bodyTooLarge(let limit): "The body is larger than \(limit) bytes."
      case .notJSON(let expected): "The body must be sent as \(expected)."
      case .malformedJSON(let place): "The body is no JSON: \(place)."
      case .invalid(let violations):
        violations.map(\.description).joined(separator: "; ") + "."
      case .fault(let status): "The sandbox was asked to answer \(status)."
      }
    }
  }
#endif
