/// What the body of a successful answer is read as.
public protocol EndpointResponse {
  /// Reads the body of an answer.
  ///
  /// - Parameters:
  ///   - body: The body, of a size that was limited when it was received.
  ///   - envelope: Where the result sits in it, and what marks a refusal.
  /// - Returns: The result, or that the answer is none.
  /// - Throws: ``JSONError`` with the place and the reason if the body is not of this type.
  static func read(
    _ body: [UInt8], in envelope: ResultEnvelope
  ) throws(JSONError) -> EnvelopeContent<Self>
}

/// What was in an envelope.
public enum EnvelopeContent<Value> {
  /// The result.
  case result(Value)
  /// No result: the provider says that it refuses the request, and so that nothing happened.
  case refusal
  /// No result, and no word of a refusal either: anything may have happened.
  case incomplete
}

extension EnvelopeContent: Sendable where Value: Sendable {}

extension JSONReadable {
  /// Reads the body as JSON.
  public static func read(
    _ body: [UInt8], in envelope: ResultEnvelope
  ) throws(JSONError) -> EnvelopeContent<Self> {
    let element = try JSONElement(json: body, limits: .init(bytes: .max))
    guard envelope != .body else { return .result(try Self(from: element)) }
    switch try envelope.verdict(on: element) {
    case .refusal: return .refusal
    case .incomplete: return .incomplete
    case .result: break
    }
    let result = try envelope.result(in: element)
    do throws(JSONError) {
      return .result(try Self(from: result))
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
  ) throws(JSONError) -> EnvelopeContent<NoContent> {
    guard envelope.refusal != nil else { return .result(NoContent()) }
    let element = try JSONElement(json: body, limits: .init(bytes: .max))
    return switch try envelope.verdict(on: element) {
    case .result: .result(NoContent())
    case .refusal: .refusal
    case .incomplete: .incomplete
    }
  }
}
