#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  extension Fault {
    /// Reads `{"kind": "latency", "milliseconds": 250}`.
    init(_ node: JSONNode) throws(ControlError) {
      switch try node.text("kind") {
      case "latency": self = .latency(milliseconds: try node.number("milliseconds"))
      case "status":
        self = .status(
          try Self.status(node),
          retryAfterSeconds: try node.optionalNumber("retry_after_seconds"))
      case "drop-before-work": self = .dropBeforeWork
      case "drop-after-work": self = .dropAfterWork
      case "malformed-json": self = .malformedJSON
      case "truncated-body": self = .truncatedBody
      case "oversized-body": self = .oversizedBody(bytes: try node.number("bytes"))
      case "slow-body": self = .slowBody(milliseconds: try node.number("milliseconds"))
      case "not-json": self = .notJSON
      case "refused-with-success": self = .refusedWithSuccess
      case "unknown-enum-values": self = .unknownEnumValues
      case "unknown-fields": self = .unknownFields
      case "redirect": self = .redirect(to: try node.text("location"))
      default:
        throw ControlError(
          status: .badRequest,
          "$.kind must be one of \(Self.kindNames.joined(separator: ", "))")
      }
    }

    private static func status(_ node: JSONNode) throws(ControlError) -> Int {
      let status = try node.number("status")
      guard (400...599).contains(status) else {
        throw ControlError(status: .badRequest, "$.status must be from 400 to 599")
      }
      return status
    }

    /// The kinds as they are written.
    static let kindNames = [
      "latency", "status", "drop-before-work", "drop-after-work", "malformed-json",
      "truncated-body", "oversized-body", "slow-body", "not-json", "refused-with-success",
      "unknown-enum-values", "unknown-fields", "redirect",
    ]

    /// The fault as ``init(_:)`` reads it.
    var json: JSON {
      switch kind {
      case .latency(let milliseconds):
        ["kind": "latency", "milliseconds": .integer(milliseconds)]
      case .status(let status, let retryAfter):
        (["kind": "status", "status": .integer(status)] as JSON)
          .adding("retry_after_seconds", retryAfter.map { .integer($0) })
      case .dropBeforeWork: ["kind": "drop-before-work"]
      case .dropAfterWork: ["kind": "drop-after-work"]
      case .malformedJSON: ["kind": "malformed-json"]
      case .truncatedBody: ["kind": "truncated-body"]
      case .oversizedBody(let bytes): ["kind": "oversized-body", "bytes": .integer(bytes)]
      case .slowBody(let milliseconds):
        ["kind": "slow-body", "milliseconds": .integer(milliseconds)]
      case .notJSON: ["kind": "not-json"]
      case .refusedWithSuccess: ["kind": "refused-with-success"]
      case .unknownEnumValues: ["kind": "unknown-enum-values"]
      case .unknownFields: ["kind": "unknown-fields"]
      case .redirect(let location): ["kind": "redirect", "location": .string(location)]
      }
    }
  }
#endif
