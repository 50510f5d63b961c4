extension Duration {
  /// 30 days: how long an inbox remembers a delivery unless told otherwise.
  ///
  /// PayRam repeats a delivery for 87 hours, longer than any other provider documents; the rest is
  /// for repetitions that somebody starts by hand in a provider's dashboard.
  public static var webhookRetention: Duration { .seconds(30 * 24 * 3600) }
}
