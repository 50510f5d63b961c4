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

  private var members: [Member]

  /// Makes an object. Of several members of one name the last is kept, in the place of the first.
  public init(_ members: some Sequence<Member>) {
    var places: [[UInt8]: Int] = [:]
    self.members = []
    for member in members {
      let name = Array(member.name.utf8)
      if let place = places[name] {
        self.members[place].value = member.value
      } else {
        places[name] = self.members.count
        self.members.append(member)
      }
    }
  }

  init(unique members: [Member]) {
    self.members = members
  }

  init(members element: JSONElement) {
    let tape = element.tape
    let members = JSONMembers(of: element)
    var all: [Member] = []
    all.reserveCapacity(Int(element.node.count))
    for member in members {
      all.append(
        Member(
          name: tape.text(of: member.name),
          value: JSONValue(from: JSONElement(tape, at: member.value))))
    }
    self = members.firstDuplicate == nil ? JSONObject(unique: all) : JSONObject(all)
  }

  /// The value of a member. Setting `nil` removes it; a new one comes last.
  public subscript(name: String) -> JSONValue? {
    get { members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
    set {
      let place = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: RandomAccessCollection {
  /// The place of the first member.
  public var startIndex: Int { members.startIndex }

  /// The place behind the last member.
  public var endIndex: Int { members.endIndex }

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
