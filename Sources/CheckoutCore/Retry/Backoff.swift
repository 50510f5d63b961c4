/// How long to wait before each further attempt: longer each time, up to a cap, and a random share of
/// that, so that the clients of a provider that comes back do not all return at once.
public struct Backoff: Hashable, Sendable {
  /// The longest wait before the first further attempt.
  public let base: Duration
  /// By how much the longest wait grows with each attempt.
  public let factor: Double
  /// What the longest wait never exceeds.
  public let cap: Duration
  /// The share of the longest wait that is waited, at random between these bounds.
  public let jitter: ClosedRange<Double>

  /// Makes a backoff. What makes no sense is taken as the nearest value that does.
  ///
  /// - Parameters:
  ///   - base: The longest first wait, not negative.
  ///   - factor: The growth, at least 1.
  ///   - cap: The longest wait, up to 68 years. It is applied before the jitter.
  ///   - jitter: The share that is waited, within 0 to 2; anything from nothing to all.
  public init(
    base: Duration = .milliseconds(200), factor: Double = 2, cap: Duration = .seconds(8),
    jitter: ClosedRange<Double> = 0...1
  ) {
    self.cap = min(max(cap, .zero), .seconds(Int32.max))
    self.base = min(max(base, .zero), self.cap)
    self.factor = factor >= 1 ? factor : 1
    self.jitter = jitter.clamped(to: 0...2)
  }

  /// The longest wait before a further attempt.
  ///
  /// - Parameter number: 1 for the first further attempt, and for anything below.
  package func limit(beforeRetry number: Int) -> Duration {
    guard base > .zero else { return .zero }
    let growth = factor.raised(to: max(1, number) - 1)
    // Compared before it is multiplied: the product may be more than a duration can hold.
    return growth < cap / base ? base * growth : cap
  }

  /// The wait before a further attempt.
  ///
  /// - Parameters:
  ///   - number: 1 for the first further attempt.
  ///   - random: From 0 to 1; a number beyond is taken as the nearest.
  package func delay(beforeRetry number: Int, random: Double) -> Duration {
    let random = random >= 0 ? min(random, 1) : 0
    let share = jitter.lowerBound + (jitter.upperBound - jitter.lowerBound) * random
    return limit(beforeRetry: number) * share
  }
}

extension Double {
  /// A power with a whole exponent that is not negative, by squaring.
  fileprivate func raised(to exponent: Int) -> Double {
    var (result, square, rest) = (1.0, self, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
