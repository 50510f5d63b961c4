/// The members of a JSON object, in their order, each name once.
///
/// Two objects are equal if they have equal members in any order. Names are compared as bytes.
public struct JSONObject: Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members, or the text that they are read from.
  private enum Content {
    case members([Member])
    case unread(UnreadMembers)
  }

  private var content: Content

  private var members: [Member] {
    switch content {
    case .members(let members): members
    case .unread(let unread): unread.all
    }
  }

  /// Makes an object. Of several members of one name the last is kept, in the place of the first.
  public init(_ members: some Sequence<Member>) {
    var places: [[UInt8]: Int] = [:]
    var unique: [Member] = []
    for member in members {
      let name = Array(member.name.utf8)
      if let place = places[name] {
        unique[place].value = member.value
      } else {
        places[name] = unique.count
        unique.append(member)
      }
    }
    content = .members(unique)
  }

  init(unique members: [Member]) {
    content = .members(members)
  }

  init(_ unread: UnreadMembers) {
    content = .unread(unread)
  }

  init(members element: JSONElement) {
    let members = JSONMembers(of: element)
    self =
      members.firstDuplicate == nil
      ? JSONObject(unique: element.members) : JSONObject(element.members)
  }

  /// The value of a member. Setting `nil` removes it; a new one comes last.
  public subscript(name: String) -> JSONValue? {
    get { members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
    set {
      var members = members
      // Held here alone, so that it is changed in its place.
      content = .members([])
      let place = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
      content = .members(members)
    }
  }
}

extension JSONElement {
  /// All members of an object; none of any other value.
  var members: [JSONObject.Member] {
    guard node.kind == .object else { return [] }
    var all: [JSONObject.Member] = []
    all.reserveCapacity(Int(node.count))
    for member in JSONMembers(of: self) {
      all.append(
        .init(
          name: tape.text(of: member.name),
          value: JSONValue(from: JSONElement(tape, at: member.value))))
    }
    return all
  }
}

extension JSONObject: RandomAccessCollection {
  /// The place of the first member.
  public var startIndex: Int { 0 }

  /// The place behind the last member.
  public var endIndex: Int {
    switch content {
    case .members(let members): members.count
    case .unread(let unread): unread.count
    }
  }

  /// The member at a place.
  public subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object; of several members of one name the last is kept.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map { Member(name: $0.0, value: $0.1) })
  }
}

extension JSONObject: Hashable {
  /// Whether two objects have equal members, in any order.
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.count == b.count && a.byName == b.byName
  }

  /// Hashes the members without their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(byName)
  }

  private var byName: [[UInt8]: JSONValue] {
    Dictionary(
      members.map { (Array($0.name.utf8), $0.value) }, uniquingKeysWith: { _, last in last })
  }
}

extension JSONObject: JSONReadable, JSONWritable {
  /// Reads an object; of several members of one name the last is kept.
  public init(from element: JSONElement) throws(JSONError) {
    guard element.node.kind == .object else { throw element.wrongType("an object") }
    self.init(members: element)
  }

  /// Writes the members in their order.
  public func write(to writer: inout JSONWriter) {
    writer.writeObject { fields in
      for member in members { fields.write(member: member.name, member.value) }
    }
  }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
  /// How many members there are. Names and values may be personal data and are not shown.
  public var description: String { "object of \(count)" }

  /// Shows what ``description`` shows: nothing of the members.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
