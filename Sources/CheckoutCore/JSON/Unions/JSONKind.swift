/// The text by which a JSON value tells which of several shapes it has.
///
/// ```swift
/// switch element.kind(in: "type") {
/// case "card", "scheme": self = .card(try CardPayment(from: element))
/// default: self = .unknown(JSONValue(from: element))
/// }
/// ```
///
/// The literals are compared with the bytes as they came, so that no `String` is made for any of them.
public struct JSONKind: Sendable {
  private let member: JSONElement?

  init(_ member: JSONElement?) {
    self.member = member?.node.kind == .string ? member : nil
  }

  /// The text; `nil` where the value is no object, or its member is absent or no string.
  public var text: String? { member.map { $0.tape.text(of: $0.node) } }

  /// Whether the text is a literal, byte by byte.
  public static func ~= (literal: StaticString, kind: Self) -> Bool {
    guard let member = kind.member else { return false }
    return member.tape.isText(of: member.node, equalTo: literal)
  }
}

extension JSONElement {
  /// The text of a member by which a union is told apart, to be switched over.
  public func kind(in name: StaticString) -> JSONKind {
    guard node.kind == .object else { return JSONKind(nil) }
    for member in JSONMembers(of: self) where tape.isText(of: member.name, equalTo: name) {
      return JSONKind(JSONElement(tape, at: member.value))
    }
    return JSONKind(nil)
  }
}
