/// Finds the alternative of a union that a JSON value fits, where no member tells.
///
/// Of several that fit, the one is taken that leaves the fewest members unread; of equal ones the
/// first. Trying has a limit for each text, so that nested unions cannot make a small text cost much
/// time: behind it nothing fits, and the value is kept as it came.
public struct JSONMatch<Value> {
  private let element: JSONElement
  private var rest = Int.max

  /// The alternative that fits best so far; `nil` if none does.
  public private(set) var best: Value?

  /// Starts without a match.
  public init(_ element: JSONElement) {
    self.element = element
  }

  /// Tries the type that a case of the union holds.
  public mutating func consider<Part: JSONReadable>(_ make: (Part) -> Value) {
    guard rest > 0, element.tape.mayTry(nodes: Int(element.node.next) - element.index),
      let part = try? Part(from: element)
    else { return }
    let unread = Self.unread(part)
    if unread < rest { (rest, best) = (unread, make(part)) }
  }

  /// Tries a text that is a case of its own.
  public mutating func consider(_ text: StaticString, _ value: Value) {
    guard rest > 0, element.node.kind == .string,
      element.tape.isText(of: element.node, equalTo: text)
    else { return }
    (rest, best) = (0, value)
  }

  /// How many members of a value its type does not know.
  private static func unread(_ part: some Sendable) -> Int {
    switch part {
    case let model as any JSONModel: model.additionalMembers.count
    case let models as [any JSONModel]: models.reduce(0) { $0 + $1.additionalMembers.count }
    // What any value fits is the last choice.
    case is JSONValue: .max - 1
    case let object as JSONObject: object.count
    case let members as [String: JSONValue]: members.count
    default: 0
    }
  }
}
