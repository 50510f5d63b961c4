/// Where a result sits in the body of a successful answer, and how such an answer can be a refusal
/// all the same.
///
/// Some providers answer a refused request with status 200 and say so in the body. They say so of
/// failures behind the work as well, so a refusal of this kind proves nothing: the effect of a call
/// that is not `safe` is ``Effect/mayHaveHappened``.
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
  /// Whether an answer with a status of success is a refusal, or no more than that.
  ///
  /// - Throws: ``JSONError`` if it has a member twice, since then the mark says nothing.
  func isRefusal(_ body: JSONElement) throws(JSONError) -> Bool {
    guard let refusal else { return false }
    guard body.node.kind == .object else { return true }
    return try body.object { fields throws(JSONError) in
      switch refusal {
      case .unless(let name, let value): fields.value(of: name)?.isSame(as: value) != true
      case .when(let name, let value): fields.value(of: name)?.isSame(as: value) == true
      case .absent(let name): fields.value(of: name)?.isNull != false
      }
    }
  }

  /// The result in an answer.
  ///
  /// - Throws: ``JSONError`` if its member is not there.
  func result(in body: JSONElement) throws(JSONError) -> JSONElement {
    guard let member else { return body }
    guard let result = try body.object({ fields in fields.value(of: member) }) else {
      throw JSONError(.missingMember, path: [.member(member)])
    }
    return result
  }
}

extension JSONFields {
  fileprivate func value(of name: String) -> JSONElement? {
    all().first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }
}

extension JSONElement {
  /// Whether the value is the same; numbers are compared by value.
  fileprivate func isSame(as value: JSONValue) -> Bool {
    if case .number(let number) = value, node.kind == .number, let own = try? self.number() {
      return DecimalDigits(own.text) == DecimalDigits(number.text)
    }
    return JSONValue(from: self) == value
  }
}
