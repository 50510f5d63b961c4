extension TransportError {
  /// The kind in one word, from a closed set: the kinds of a transport of somebody's own are `_OTHER`, as
  /// OpenTelemetry calls what it has no name for.
  var observedKind: String {
    switch kind {
    case .connectionFailed: "connection-failed"
    case .tlsFailed: "tls-failed"
    case .connectionLost: "connection-lost"
    case .timedOut: "timed-out"
    case .cancelled: "cancelled"
    case .responseTooLarge: "response-too-large"
    case .malformedResponse: "malformed-response"
    case .malformedRequest: "malformed-request"
    case .circuitOpen: "circuit-open"
    case .refused: "refused"
    default: "_OTHER"
    }
  }
}
