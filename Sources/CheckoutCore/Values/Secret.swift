/// A key or other secret that cannot be printed by accident.
///
/// Its description, its debug dump and its reflection show nothing of it. There is no literal: a
/// secret in the source is a secret in the repository.
public struct Secret: Sendable {
  private let text: String

  /// Wraps a secret.
  public init(_ text: String) { self.text = text }

  /// The secret itself, for the one place that must send or compare it.
  public var revealed: String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A placeholder.
  public var description: String { "<secret>" }

  /// A placeholder.
  public var debugDescription: String { description }

  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
