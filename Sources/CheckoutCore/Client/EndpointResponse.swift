/// What the body of a successful answer is read as.
public protocol EndpointResponse {
  /// Reads the body of an answer.
  ///
  /// - Parameters:
  ///   - body: The body, of a size that was limited when it was received, with status and media type.
  ///   - envelope: Where the result sits in it, and what marks a refusal.
  /// - Returns: The result, or `nil` if the answer is a refusal.
  /// - Throws: ``JSONError`` with the place and the reason if the body is not of this type.
  static func read(_ body: ReceivedBody, in envelope: ResultEnvelope) throws(JSONError) -> Self?
}

extension JSONReadable {
  /// Reads the body as JSON.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> Self? {
    try readJSON(body, in: envelope)
  }

  fileprivate static func readJSON(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> Self? {
    let element = try JSONElement(json: body.bytes, limits: .init(bytes: .max))
    guard envelope != .body else { return try Self(from: element) }
    guard try !envelope.isRefusal(element) else { return nil }
    let result = try envelope.result(in: element)
    do throws(JSONError) {
      return try Self(from: result)
    } catch {
      throw envelope.member.map { error.inside(.member($0)) } ?? error
    }
  }
}

/// The answer of an endpoint that returns nothing. A body that comes anyway is ignored, unless it
/// can be a refusal.
public struct NoContent: EndpointResponse, Hashable, Sendable {
  /// Makes it.
  public init() {}

  /// Looks for a refusal, if the envelope says that there can be one.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> NoContent? {
    guard envelope.refusal != nil else { return NoContent() }
    let element = try JSONElement(json: body.bytes, limits: .init(bytes: .max))
    return try envelope.isRefusal(element) ? nil : NoContent()
  }
}

extension String {
  /// Reads the body as text in UTF-8 where the endpoint answers text, or else a string of JSON.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> String? {
    guard body.isText else { return try readJSON(body, in: envelope) }
    guard let text = String(validating: body.bytes, as: UTF8.self) else {
      throw JSONError(.malformedUTF8)
    }
    return text
  }
}

extension Optional where Wrapped: JSONReadable {
  /// Reads the body; an empty one is `nil`, for endpoints that may answer without content.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> Wrapped?? {
    if body.bytes.isEmpty { return .some(nil) }
    return body.isText ? try Wrapped.read(body, in: envelope) : try readJSON(body, in: envelope)
  }
}

extension BinaryContent: EndpointResponse {
  /// Keeps the bytes, with the media type that the provider states.
  public static func read(
    _ body: ReceivedBody, in envelope: ResultEnvelope
  ) throws(JSONError) -> BinaryContent? {
    BinaryContent(body.bytes, mediaType: body.mediaType)
  }
}
