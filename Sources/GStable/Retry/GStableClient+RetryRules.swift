extension GStableClient {
  /// GStable's own rules, before ``RetryRules/standard``, for the codes of its answers.
  public static var retryRules: RetryRules {
    let codes = "https://docs.gstable.io/docs/sdk/support/error-codes"
    return .standard(after: [
      // Too many requests, which the page calls retryable.
      RetryRule(.turnedAway, code: "900101", source: .documented(codes)),
      // A record could not be queried, and an internal error.
      RetryRule(.transient, code: "900203", source: .ourDefault),
      RetryRule(.transient, code: "999999", source: .ourDefault),
    ])
  }

  /// The code of the answer.
  public static func retryCode(of problem: GStableProblem) -> String? {
    String(problem.code.rawValue)
  }
}
