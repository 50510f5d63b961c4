/// Where a result sits in the body of a successful answer, and how such an answer can be a refusal
/// all the same.
///
/// Some providers answer a refused request with status 200 and say so in the body.
public struct ResultEnvelope: Hashable, Sendable {
  /// What marks a refusal.
  public enum Refusal: Hashable, Sendable {
    /// A member has any other value than this one, or is absent: `code` unless 0.
    case unless(String, JSONValue)
    /// A member has this value: `ok` when false.
    case when(String, JSONValue)
    /// A member is absent or `null`.
    case absent(String)
  }

  /// The member that holds the result; the whole body if it is `nil`.
  public let member: String?
  /// What marks a refusal, if anything does.
  public let refusal: Refusal?

  /// The whole body is the result, and no answer with a status of success is a refusal.
  public static let body = ResultEnvelope()

  /// Makes an envelope.
  public init(member: String? = nil, refused refusal: Refusal? = nil) {
    self.member = member
    self.refusal = refusal
  }
}

extension ResultEnvelope {
  /// Whether an answer is a refusal.
  func isRefusal(_ body: JSONElement) -> Bool {
    switch refusal {
    case nil: false
    case .unless(let name, let value): body.member(name).map { !$0.isSame(as: value) } ?? true
    case .when(let name, let value): body.member(name)?.isSame(as: value) ?? false
    case .absent(let name): body.member(name)?.isNull ?? true
    }
  }

  /// The result in an answer.
  ///
  /// - Throws: ``JSONError`` if its member is not there.
  func result(in body: JSONElement) throws(JSONError) -> JSONElement {
    guard let member else { return body }
    guard let result = body.member(member) else {
      throw JSONError(.missingMember, path: [.member(member)])
    }
    return result
  }
}

extension JSONElement {
  /// The last member of this name; `nil` if there is none or the value is no object.
  fileprivate func member(_ name: String) -> JSONElement? {
    guard node.kind == .object else { return nil }
    var found: JSONElement?
    for member in JSONMembers(of: self)
    where tape.text(of: member.name).utf8.elementsEqual(name.utf8) {
      found = JSONElement(tape, at: member.value)
    }
    return found
  }

  /// Whether the value is the same; numbers are compared by value.
  fileprivate func isSame(as value: JSONValue) -> Bool {
    if case .number(let number) = value, node.kind == .number, let own = try? self.number() {
      return DecimalDigits(own.text) == DecimalDigits(number.text)
    }
    return JSONValue(from: self) == value
  }
}
