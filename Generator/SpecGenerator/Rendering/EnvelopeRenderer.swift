/// Renders where a result sits in the body of an answer.
///
/// ```swift
/// extension ResultEnvelope {
///   /// Where answers have their result, unless an operation says otherwise.
///   fileprivate static let standard = Self(member: "data", refused: .unless("code", 0))
/// }
/// ```
struct EnvelopeRenderer {
  let rule: ResultRule

  /// The envelope that the operations of a document share.
  func render() -> SwiftSource {
    """
    extension ResultEnvelope {
      /// Where answers have their result, unless an operation says otherwise.
      \(.pair("fileprivate static let standard =", value("Self")))
    }
    """
  }

  /// The envelope as a call of its initialiser, `.init` or `Self`.
  func value(_ initialiser: String) -> String {
    let arguments = [rule.member.map { "member: \($0.literal)" }, refusal].compactMap { $0 }
    return "\(initialiser)(\(arguments.joined(separator: ", ")))"
  }

  private var refusal: String? {
    switch rule.refusal {
    case nil: nil
    case .unless(let name, let value): "refused: .unless(\(name.literal), \(value.literal))"
    case .when(let name, let value): "refused: .when(\(name.literal), \(value.literal))"
    case .absent(let name): "refused: .absent(\(name.literal))"
    }
  }
}

extension JSONNode {
  /// A plain value as a literal of Swift.
  var literal: String { string?.literal ?? number ?? (bool == true ? "true" : "false") }
}
