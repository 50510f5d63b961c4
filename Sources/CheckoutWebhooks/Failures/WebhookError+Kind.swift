extension WebhookError {
  /// What is wrong. The raw values are stable: use them in metrics.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A required header is absent or empty.
    case missingHeader = "missing_header"
    /// A value that the receiver must configure is absent, like the address of its endpoint.
    case missingParameter = "missing_parameter"
    /// The signature header cannot be read at all, or contradicts itself.
    case malformedHeader = "malformed_header"
    /// The timestamp is no plain decimal integer, or too large for one.
    case malformedTimestamp = "malformed_timestamp"
    /// The signature header can be read and has no digest of a version that is verified.
    case noSupportedScheme = "no_supported_scheme"
    /// There are digests, and none of them matches.
    case signatureMismatch = "signature_mismatch"
    /// Authentic, but sent longer ago than the window allows.
    case timestampTooOld = "timestamp_too_old"
    /// Authentic, but sent further in the future than the window allows.
    case timestampTooNew = "timestamp_too_new"
    /// No key is configured, or an empty one.
    case emptySecret = "empty_secret"
    /// A key cannot be decoded, or is too short, too long, or of another kind.
    case invalidSecret = "invalid_secret"
    /// There is no body.
    case emptyPayload = "empty_payload"
    /// The body has more bytes than the verifier accepts.
    case payloadTooLarge = "payload_too_large"
    /// Authentic, but the body is not JSON, or an object in it has a member twice.
    case payloadNotJSON = "payload_not_json"
    /// Authentic and JSON, but without what makes it an event: its type, its id.
    case payloadIncomplete = "payload_incomplete"
    /// Authentic, but of a kind of event that is not handled here.
    case wrongEventKind = "wrong_event_kind"
  }
}
