/// Bytes that may hold personal data: at hand for those who ask, never printed by accident.
public struct UndisclosedBytes: Hashable, Sendable {
  /// The bytes.
  public let bytes: [UInt8]

  /// Wraps bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension UndisclosedBytes: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many bytes there are.
  public var description: String { "<\(bytes.count) bytes>" }

  /// How many bytes there are.
  public var debugDescription: String { description }

  /// Shows nothing of the bytes.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
