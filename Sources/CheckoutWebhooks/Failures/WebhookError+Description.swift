extension WebhookError: CustomStringConvertible {
  /// The problem, the remedy and the hints.
  public var description: String {
    var text = "\(scheme): \(problem) \(remedy)"
    if let cause { text += " At fault: \(cause)." }
    for hint in hints { text += " \(hint)" }
    return text
  }

  private var problem: String {
    let name = subject ?? "of the signature"
    return switch kind {
    case .missingHeader: "The header \(name) is absent or empty."
    case .missingParameter: "The \(subject ?? "parameter") is not configured."
    case .malformedHeader: "The header \(name) cannot be read."
    case .malformedTimestamp: "The timestamp is no plain decimal number."
    case .noSupportedScheme: "The header \(name) has no signature of a known version."
    case .signatureMismatch: "No signature matches."
    case .timestampTooOld: "The delivery is authentic, but too old."
    case .timestampTooNew: "The delivery is authentic, but comes from the future."
    case .emptySecret:
      subject.map { "The environment variable \($0) is not set." } ?? "The signing secret is empty."
    case .invalidSecret: "The signing secret is not one of this scheme."
    case .emptyPayload: "The body is empty."
    case .payloadTooLarge: "The body is larger than accepted."
    case .payloadNotJSON: "The delivery is authentic, but its body is not JSON."
    case .payloadIncomplete: "The delivery is authentic, but is not the event that was expected."
    case .wrongEventKind: "The delivery is authentic, but of a kind that is not handled here."
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch kind {
    case .missingHeader, .malformedHeader, .malformedTimestamp, .noSupportedScheme:
      "Look whether the provider sent the request, and whether a proxy drops or joins headers."
    case .missingParameter: "Pass it when you describe the scheme."
    case .signatureMismatch:
      "Verify the bytes as they came, with the secret of this endpoint and this environment."
    case .timestampTooOld, .timestampTooNew:
      "Compare this machine's clock with the network's, or widen the window for late deliveries."
    case .emptySecret: "Set it to the secret that the provider shows for this endpoint."
    case .invalidSecret: "Copy it again, whole, and look whether it is a key for another purpose."
    case .emptyPayload: "Pass the body before anything else reads it."
    case .payloadTooLarge: "Raise maximumBodyBytes if the provider sends as much."
    case .payloadNotJSON: "Keep the bytes and ask the provider."
    case .payloadIncomplete: "Compare the member named here with the spec."
    case .wrongEventKind: "Subscribe to fewer kinds of events, or handle this one."
    }
  }
}

extension WebhookError.Hint: CustomStringConvertible {
  /// The hint as a sentence.
  public var description: String {
    switch self {
    case .spaceAroundSecret:
      "White space surrounds a configured secret."
    case .keyLength(let accepted):
      accepted.count == 1
        ? "A key of this scheme has \(accepted.lowerBound) bytes."
        : "A key of this scheme has \(accepted.lowerBound) to \(accepted.upperBound) bytes."
    case .bodyLengthDiffers(let received, let announced):
      "The body has \(received) bytes and Content-Length says \(announced)."
    case .bodyWasEncoded:
      "The header Content-Encoding is there: pass the bytes that the provider has signed."
    case .clocksDiffer(let difference):
      "The delivery's time is \(difference.wholeSeconds.magnitude) s "
        + (difference < .zero ? "behind" : "ahead of") + " this machine's clock."
    }
  }
}

extension Duration {
  /// The seconds, or as many as an integer holds: a clock before 1970 and the greatest timestamp are
  /// further apart.
  fileprivate var wholeSeconds: Int64 {
    min(max(self, .seconds(Int64.min)), .seconds(Int64.max)).components.seconds
  }
}
