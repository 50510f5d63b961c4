/// The form in which an endpoint answers.
public struct ResponseContent: Hashable, Sendable {
  /// What a request says that it accepts: `application/json`.
  public let accepted: String
  /// Whether the answer is text, and not JSON.
  let isText: Bool

  /// `application/json`.
  public static let json = Self.json("application/json")

  /// JSON under another name, or whichever of several forms the provider chooses.
  public static func json(_ accepted: String) -> Self { Self(accepted: accepted, isText: false) }

  /// Server-sent events whose data is JSON.
  public static let events = Self.json("text/event-stream")

  /// Text in UTF-8, as it is. Events whose data is text are `text/event-stream`.
  public static func text(_ accepted: String) -> Self { Self(accepted: accepted, isText: true) }

  /// Bytes, as they are.
  public static func bytes(_ accepted: String) -> Self { Self(accepted: accepted, isText: false) }
}
