/// Any JSON value, kept so that it is written again as it came: numbers with their digits, members
/// in their order.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, with its digits.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)
}

extension JSONValue: JSONReadable, JSONWritable {
  /// Reads any value.
  ///
  /// - Note: An object keeps the last of several members of one name, as RFC 8259 allows. Models
  ///   refuse such an object.
  public init(from element: JSONElement) {
    let tape = element.tape
    switch element.node.kind {
    case .null: self = .null
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .number: self = .number(JSONNumber(checked: tape.text(of: element.node)))
    case .string: self = .string(tape.text(of: element.node))
    case .array: self = .array(element.values)
    case .object: self = .object(JSONObject(members: element))
    }
  }

  /// Writes the value.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .bool(let value): writer.write(value)
    case .number(let number): writer.write(number)
    case .string(let text): writer.write(text)
    case .array(let elements): writer.write(elements)
    case .object(let object): object.write(to: &writer)
    }
  }
}

extension JSONElement {
  /// The elements of an array as any value; none for other values.
  fileprivate var values: [JSONValue] {
    guard node.kind == .array else { return [] }
    var values: [JSONValue] = []
    values.reserveCapacity(Int(node.count))
    var child = index + 1
    while child < Int(node.next) {
      values.append(JSONValue(from: JSONElement(tape, at: child)))
      child = Int(tape.nodes[child].next)
    }
    return values
  }
}
