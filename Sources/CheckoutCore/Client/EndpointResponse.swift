/// What the body of a successful answer is read as.
public protocol EndpointResponse {
  /// Reads the body of an answer.
  ///
  /// - Parameters:
  ///   - body: The body, of a size that was limited when it was received.
  ///   - envelope: Where the result sits in it, and what marks a refusal.
  /// - Returns: The result, or `nil` if the answer is a refusal.
  /// - Throws: ``JSONError`` with the place and the reason if the body is not of this type.
  static func read(_ body: [UInt8], in envelope: ResultEnvelope) throws(JSONError) -> Self?
}

extension JSONReadable {
  /// Reads the body as JSON.
  public static func read(
    _ body: [UInt8], in envelope: ResultEnvelope
  ) throws(JSONError) -> Self? {
    let element = try JSONElement(json: body, limits: .init(bytes: .max))
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
    _ body: [UInt8], in envelope: ResultEnvelope
  ) throws(JSONError) -> NoContent? {
    guard envelope.refusal != nil else { return NoContent() }
    let element = try JSONElement(json: body, limits: .init(bytes: .max))
    return try envelope.isRefusal(element) ? nil : NoContent()
  }
}
