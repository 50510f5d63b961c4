#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension WebhookFault {
    /// Reads `{"kind": "duplicate", "copies": 2}`.
    init(_ node: JSONNode) throws(ControlError) {
      switch try node.text("kind") {
      case "duplicate": self = .duplicate(copies: try node.optionalNumber("copies") ?? 1)
      case "reordered": self = .reordered
      case "clock-skew": self = .clockSkew(seconds: Int64(try node.signedNumber("seconds")))
      case "wrong-signature": self = .wrongSignature
      case "wrong-content-length":
        self = .wrongContentLength(by: try node.signedNumber("bytes"))
      default:
        throw ControlError(
          status: .badRequest,
          "$.kind must be one of \(Self.kindNames.joined(separator: ", "))")
      }
    }

    /// The kinds as they are written.
    static let kindNames = [
      "duplicate", "reordered", "clock-skew", "wrong-signature", "wrong-content-length",
    ]

    /// The fault as ``init(_:)`` reads it.
    var json: JSON {
      switch kind {
      case .duplicate(let copies): ["kind": "duplicate", "copies": .integer(copies)]
      case .reordered: ["kind": "reordered"]
      case .clockSkew(let seconds): ["kind": "clock-skew", "seconds": .integer(seconds)]
      case .wrongSignature: ["kind": "wrong-signature"]
      case .wrongContentLength(let bytes):
        ["kind": "wrong-content-length", "bytes": .integer(bytes)]
      }
    }
  }

  extension JSONNode {
    fileprivate func signedNumber(_ name: String) throws(ControlError) -> Int {
      guard let number = self[name]?.integer else {
        throw ControlError(status: .badRequest, "$.\(name) must be an integer")
      }
      return number
    }
  }
#endif
