/// One value of a JSON text that was read and checked.
///
/// A type that reads itself from JSON asks it for what it needs. It is cheap to copy, and it keeps
/// the text alive.
public struct JSONElement: Sendable {
  let tape: JSONTape
  let index: Int

  init(_ tape: JSONTape, at index: Int = 0) {
    self.tape = tape
    self.index = index
  }

  /// Reads a whole text.
  ///
  /// - Parameters:
  ///   - json: UTF-8 text of one JSON value.
  ///   - limits: The most bytes and levels that the text may have.
  /// - Throws: ``JSONError`` with the byte where the text breaks RFC 8259 or a limit.
  public init(
    json: some Collection<UInt8>, limits: JSONLimits = .init()
  ) throws(JSONError) {
    var limits = limits
    limits.depth = min(limits.depth, JSONLimits.greatestDepth)
    self.init(try JSONTape(Array(json), limits: limits))
  }

  var node: JSONTape.Node { tape.nodes[index] }

  /// Whether the value is `null`.
  public var isNull: Bool { node.kind == .null }

  /// The text of a string.
  ///
  /// - Throws: ``JSONError`` if the value is of another type.
  public func string() throws(JSONError) -> String {
    guard node.kind == .string else { throw wrongType("a string") }
    return tape.text(of: node)
  }

  /// The digits of a number, exactly as they came.
  ///
  /// - Throws: ``JSONError`` if the value is of another type.
  public func number() throws(JSONError) -> JSONNumber {
    guard node.kind == .number else { throw wrongType("a number") }
    return JSONNumber(checked: tape.text(of: node))
  }

  /// A truth value.
  ///
  /// - Throws: ``JSONError`` if the value is of another type.
  public func bool() throws(JSONError) -> Bool {
    switch node.kind {
    case .true: return true
    case .false: return false
    default: throw wrongType("a boolean")
    }
  }

  /// The elements of an array, each read as `Element`.
  ///
  /// - Throws: ``JSONError`` if the value is of another type, or at the element that cannot be
  ///   read.
  public func array<Element: JSONReadable>(
    of type: Element.Type = Element.self
  ) throws(JSONError) -> [Element] {
    guard node.kind == .array else { throw wrongType("an array") }
    var elements: [Element] = []
    elements.reserveCapacity(Int(node.count))
    var child = index + 1
    while child < Int(node.next) {
      do throws(JSONError) {
        elements.append(try Element(from: JSONElement(tape, at: child)))
      } catch {
        throw error.inside(.element(elements.count))
      }
      child = Int(tape.nodes[child].next)
    }
    return elements
  }

  /// An object, of which the members are read by name.
  ///
  /// ```swift
  /// init(from element: JSONElement) throws(JSONError) {
  ///   (type, note) = try element.object { fields throws(JSONError) in
  ///     (try fields.required("type"), fields.optional("note"))
  ///   }
  /// }
  /// ```
  ///
  /// - Throws: ``JSONError`` if the value is of another type or has a member twice, and at the first
  ///   member that cannot be read.
  public func object<Value>(
    _ read: (inout JSONFields) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard node.kind == .object else { throw wrongType("an object") }
    if let duplicate = JSONMembers(of: self).firstDuplicate {
      throw JSONError(
        .duplicateMember, path: [.member(tape.text(of: duplicate))], offset: Int(duplicate.start))
    }
    var fields = JSONFields(unique: self)
    do throws(JSONError) {
      let value = try read(&fields)
      if let failure = fields.failure { throw failure }
      return value
    } catch {
      throw fields.failure ?? error
    }
  }

  /// An error that says that the value is readable but not acceptable.
  ///
  /// - Parameter expected: What would be acceptable, with its article: `a date`.
  public func invalidValue(_ expected: String) -> JSONError {
    JSONError(.invalidValue(expected: expected), offset: Int(node.start))
  }

  /// An error that says that the value is of another JSON type.
  ///
  /// - Parameter expected: The type that was expected, with its article: `a string`.
  public func wrongType(_ expected: String) -> JSONError {
    let found =
      switch node.kind {
      case .null: "null"
      case .true, .false: "a boolean"
      case .number: "a number"
      case .string: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    return JSONError(.wrongType(expected: expected, found: found), offset: Int(node.start))
  }
}
