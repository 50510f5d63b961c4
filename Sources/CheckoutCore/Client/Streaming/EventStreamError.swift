/// Says why a stream of events ended before its time, and where to go on.
public struct EventStreamError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// The connection ended, the time was over or the task was cancelled.
    case interrupted(TransportError)
    /// An event is not what the spec says, at the place that the error names.
    case unreadable(JSONError)
    /// An event has more bytes than ``ClientOptions/maximumResponseBytes`` allows.
    case tooLarge(limit: Int)
  }

  /// What went wrong.
  public let reason: Reason
  /// The id of the last event that had one, which a provider may take in the header
  /// `Last-Event-ID`.
  public let lastEventID: String?

  /// Makes an error.
  public init(_ reason: Reason, lastEventID: String? = nil) {
    self.reason = reason
    self.lastEventID = lastEventID
  }
}

extension EventStreamError: CustomStringConvertible {
  /// The problem in one line.
  public var description: String {
    switch reason {
    case .interrupted(let error): "The stream was interrupted: \(error)."
    case .unreadable(let error): "An event cannot be read: \(error)."
    case .tooLarge(let limit):
      "An event has more than \(limit) bytes. Raise maximumResponseBytes if that is right."
    }
  }
}
