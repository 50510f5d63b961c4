extension YeraConnectClient {
  /// Yera Connect's own rule, before ``RetryRules/standard``: a call that is rate limited was turned
  /// away, and may be sent again when the answer says so.
  public static var retryRules: RetryRules {
    .standard(after: [
      RetryRule(
        .turnedAway, status: 429, needsRetryAfter: true,
        source: .documented("https://docs.yeraconnect.io/developers/errors"))
    ])
  }
}
