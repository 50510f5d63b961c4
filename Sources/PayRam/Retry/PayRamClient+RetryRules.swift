extension PayRamClient {
  /// PayRam's own rule, before ``RetryRules/standard``: a payout for which there is no exchange rate
  /// was not made, and may be asked for again when the server says so.
  public static var retryRules: RetryRules {
    .standard(after: [
      RetryRule(
        .turnedAway, status: 503, code: "EXCHANGE_RATE_UNAVAILABLE",
        operation: Endpoint.createPayout.id, needsRetryAfter: true,
        source: .documented(
          "https://docs.payram.com/api-integration/payouts-apis/create-payouts"))
    ])
  }

  /// The code of a refusal, wherever its body has it.
  public static func retryCode(of problem: PayRamProblem) -> String? {
    problem.errorCode?.text
  }
}
