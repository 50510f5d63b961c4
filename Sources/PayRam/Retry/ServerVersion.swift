/// The version of a PayRam server, as its version endpoint tells it: `3.6.0`.
public struct ServerVersion: Hashable, Comparable, Sendable {
  /// The first number.
  public let major: Int
  /// The second number.
  public let minor: Int
  /// The third number.
  public let patch: Int

  /// Makes a version.
  public init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Reads three numbers with full stops between them; `nil` for anything else, a version that is
  /// not final included.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { UInt16($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
  }

  /// Whether a version came before another.
  public static func < (a: ServerVersion, b: ServerVersion) -> Bool {
    (a.major, a.minor, a.patch) < (b.major, b.minor, b.patch)
  }
}

extension ServerVersion: CustomStringConvertible {
  /// The three numbers.
  public var description: String { "\(major).\(minor).\(patch)" }
}
