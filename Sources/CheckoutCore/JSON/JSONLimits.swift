/// How large and how deep a JSON text may be.
public struct JSONLimits: Hashable, Sendable {
  /// The most bytes that a text may have.
  public var bytes: Int

  /// The most arrays and objects that may be nested in each other. Above 256 it counts as 256:
  /// whoever reads a value descends into it, and stacks are small.
  public var depth: Int

  /// The depth that no limit can exceed.
  static let greatestDepth = 256

  /// Makes limits. The defaults are 16 MiB and 128 levels.
  public init(bytes: Int = 16 << 20, depth: Int = 128) {
    self.bytes = bytes
    self.depth = depth
  }
}
