/// The body of an answer, and what it takes to read it.
public struct ReceivedBody: Hashable, Sendable {
  /// The bytes, as they came.
  public let bytes: [UInt8]
  /// The HTTP status.
  public let status: Int
  /// The media type that the provider states: `text/csv; charset=utf-8`.
  public let mediaType: String?
  /// Which of the spec's refusals it is, if it is one: the key of ``Endpoint/problems``.
  public let problem: String?
  /// Whether a string is the whole body, and not a string of JSON.
  let isText: Bool

  /// Makes a body.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - status: The HTTP status.
  ///   - mediaType: The media type that the provider states.
  ///   - problem: Which of the spec's refusals it is.
  public init(
    _ bytes: [UInt8], status: Int = 200, mediaType: String? = nil, problem: String? = nil
  ) {
    self.init(bytes, status: status, mediaType: mediaType, problem: problem, isText: false)
  }

  init(_ bytes: [UInt8], status: Int, mediaType: String?, problem: String?, isText: Bool) {
    self.bytes = bytes
    self.status = status
    self.mediaType = mediaType
    self.problem = problem
    self.isText = isText
  }

  /// The same body, of which a string is the whole text.
  public var text: ReceivedBody {
    ReceivedBody(bytes, status: status, mediaType: mediaType, problem: problem, isText: true)
  }
}

extension ReceivedBody: CustomStringConvertible, CustomReflectable {
  /// The status and the size. The body may hold personal data and is not shown.
  public var description: String { "status \(status), \(bytes.count) bytes" }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
