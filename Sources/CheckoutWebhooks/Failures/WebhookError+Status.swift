public import HTTPTypes

extension WebhookError {
  /// The status to answer the delivery with.
  ///
  /// 401 if it is not authentic; 400 if it is malformed or stale; 413 if it is too large; 422 if it
  /// is authentic and cannot be used; 500 if the receiver is set up wrongly, so that the provider
  /// sends it again once that is mended.
  public var suggestedStatus: HTTPResponse.Status {
    switch kind {
    case .signatureMismatch: .unauthorized
    case .missingHeader, .malformedHeader, .malformedTimestamp, .noSupportedScheme,
      .timestampTooOld, .timestampTooNew, .emptyPayload, .payloadNotJSON:
      .badRequest
    case .payloadTooLarge: .contentTooLarge
    case .payloadIncomplete, .wrongEventKind: .unprocessableContent
    case .missingParameter, .emptySecret, .invalidSecret: .internalServerError
    }
  }
}
