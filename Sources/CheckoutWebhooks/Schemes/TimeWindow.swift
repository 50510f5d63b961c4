/// How far the time of sending may be from now, on both sides. The edges are inside.
///
/// It limits how long a captured delivery can be sent again. It does not recognise repetitions
/// within it, and a provider's own retries, hours or days later, may or may not carry a new time.
public struct TimeWindow: Hashable, Sendable {
  /// The greatest age.
  public var past: Duration

  /// How far ahead of this machine's clock the provider's may be.
  public var future: Duration

  /// Makes a window.
  public init(past: Duration, future: Duration) {
    self.past = past
    self.future = future
  }

  /// Makes a window of the same size on both sides.
  public init(_ distance: Duration) {
    self.init(past: distance, future: distance)
  }
}
