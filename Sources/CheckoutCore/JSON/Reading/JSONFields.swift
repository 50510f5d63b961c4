/// The members of one object while a model reads itself from them.
///
/// A model names each member that it knows and takes the others with ``rest()``. The search starts
/// behind the member found last, so a model that asks in the order of the text finds each at once.
///
/// A member that may be absent does not throw where it is read: the first that cannot be read fails
/// the object as a whole, when it has been read or at the next ``required(_:)``. There are no copies,
/// so nobody can read from one whose failure is never looked at.
public struct JSONFields: ~Copyable {
  private let object: JSONElement
  private var taken = IndexSet()
  private var cursor: Cursor

  /// What the object cannot be read for; behind it every member counts as absent.
  private(set) var failure: JSONError?

  /// A member: which one it is, and where its name stands in the tape.
  private struct Cursor {
    var ordinal: Int
    var name: Int
  }

  /// Starts with an object of which each member has a name of its own.
  init(unique object: JSONElement) {
    self.object = object
    cursor = Cursor(ordinal: 0, name: object.index + 1)
  }

  /// Reads a member that must be there.
  ///
  /// - Throws: ``JSONError`` if it is missing or cannot be read as `Value`, or for a member before it.
  public mutating func required<Value: JSONReadable>(
    _ name: StaticString
  ) throws(JSONError) -> Value {
    try read(try found(take(name), name), name)
  }

  /// Reads a string that must be there. Most members are strings, and need no detour through their
  /// protocol.
  ///
  /// - Throws: ``JSONError`` if it is missing or no string, or for a member before it.
  public mutating func required(_ name: StaticString) throws(JSONError) -> String {
    let element = try found(take(name), name)
    guard element.node.kind == .string else {
      throw element.wrongType("a string").inside(.member(name.description))
    }
    return element.tape.text(of: element.node)
  }

  /// Reads a member that may be absent or `null`.
  ///
  /// A `null` stays among the members of ``rest()``, so that it is encoded again.
  ///
  /// - Returns: The value; `nil` also if it is there and cannot be read as `Value`, which fails the
  ///   object.
  public mutating func optional<Value: JSONReadable>(_ name: StaticString) -> Value? {
    guard let element = take(name, keepsNull: true) else { return nil }
    return readOrFail(element, name)
  }

  /// Reads a string that may be absent or `null`, without the detour through its protocol.
  ///
  /// - Returns: The string; `nil` also if it is there and no string, which fails the object.
  public mutating func optional(_ name: StaticString) -> String? {
    guard let element = take(name, keepsNull: true) else { return nil }
    guard element.node.kind == .string else {
      failure = element.wrongType("a string").inside(.member(name.description))
      return nil
    }
    return element.tape.text(of: element.node)
  }

  /// Reads a member that may be absent, `null` or of another shape than `Value`.
  ///
  /// A value that does not fit counts as absent. It stays among the members of ``rest()``, so that
  /// it is encoded again.
  public mutating func lenient<Value: JSONReadable>(_ name: StaticString) -> Value? {
    guard let element = take(name, keepsNull: true) else { return nil }
    if let value = try? Value(from: element) { return value }
    // The search has stopped right behind it.
    taken.remove(cursor.ordinal - 1)
    return nil
  }

  /// Reads a member of which it matters whether it is absent or `null`.
  ///
  /// - Returns: What the member does; ``Change/keep`` also if it is there and cannot be read as
  ///   `Value`, which fails the object.
  public mutating func change<Value: JSONReadable>(_ name: StaticString) -> Change<Value> {
    guard let element = take(name) else { return .keep }
    return readChange(element, name)
  }

  /// Every member, for objects whose names are data.
  func all() -> some Sequence<(name: String, value: JSONElement)> {
    let tape = object.tape
    return JSONMembers(of: object).lazy.map { member in
      (name: tape.text(of: member.name), value: JSONElement(tape, at: member.value))
    }
  }

  /// Reads the members that nobody has asked for as values of one type. Those of another type are
  /// left to ``rest()``.
  public mutating func others<Value: JSONReadable>() -> [String: Value] {
    var others: [String: Value] = [:]
    guard failure == nil else { return others }
    for (ordinal, member) in JSONMembers(of: object).enumerated() where !taken.contains(ordinal) {
      let element = JSONElement(object.tape, at: member.value)
      guard let value = try? Value(from: element) else { continue }
      others[object.tape.text(of: member.name)] = value
      taken.insert(ordinal)
    }
    return others
  }

  /// The members that nobody has asked for, in their order.
  public func rest() -> JSONObject {
    guard failure == nil, taken.count < Int(object.node.count) else { return [:] }
    return JSONObject(UnreadMembers(of: object, except: taken))
  }

  /// The element, unless there is none or a member before it could not be read.
  func found(_ element: JSONElement?, _ name: StaticString) throws(JSONError) -> JSONElement {
    guard let element else {
      throw failure
        ?? JSONError(
          .missingMember, path: [.member(name.description)], offset: Int(object.node.start))
    }
    return element
  }

  func read<Value: JSONReadable>(
    _ element: JSONElement, _ name: StaticString
  ) throws(JSONError) -> Value {
    do throws(JSONError) {
      return try Value(from: element)
    } catch {
      throw error.inside(.member(name.description))
    }
  }

  mutating func readOrFail<Value: JSONReadable>(
    _ element: JSONElement, _ name: StaticString
  ) -> Value? {
    do throws(JSONError) {
      // With its type said: what is returned would make it read an optional value.
      let value: Value = try read(element, name)
      return value
    } catch {
      failure = error
      return nil
    }
  }

  mutating func readChange<Value: JSONReadable>(
    _ element: JSONElement, _ name: StaticString
  ) -> Change<Value> {
    if element.isNull { return .clear }
    return readOrFail(element, name).map(Change.set) ?? .keep
  }

  /// The value of a member, which then no longer counts among the others.
  mutating func take(_ name: StaticString, keepsNull: Bool = false) -> JSONElement? {
    guard failure == nil else { return nil }
    let tape = object.tape
    let count = Int(object.node.count)
    for _ in 0..<count {
      if cursor.ordinal == count { cursor = Cursor(ordinal: 0, name: object.index + 1) }
      let member = cursor
      cursor = Cursor(
        ordinal: member.ordinal + 1, name: Int(tape.nodes[member.name + 1].next))
      guard tape.isText(of: tape.nodes[member.name], equalTo: name) else { continue }
      let element = JSONElement(tape, at: member.name + 1)
      if keepsNull && element.isNull { return nil }
      taken.insert(member.ordinal)
      return element
    }
    return nil
  }
}
