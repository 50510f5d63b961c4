extension EcomTrade24Client {
  /// EcomTrade24's own rule, before ``RetryRules/standard``: a call that only reads is sent again
  /// when it met the rate limit. No page says whether such a call did its work.
  public static var retryRules: RetryRules {
    .standard(after: [
      RetryRule(.transient, code: ProblemCode.rateLimited.rawValue, source: .ourDefault)
    ])
  }

  /// The name of the refusal.
  public static func retryCode(of problem: EcomTrade24Problem) -> String? {
    problem.error?.rawValue
  }
}
