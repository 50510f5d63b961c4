import SpecGenerator

extension JSONNode {
  /// How many values it is: itself, and those inside of it.
  var count: Int {
    switch value {
    case .object(let members): members.reduce(1) { $0 + $1.value.count }
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    default: 1
    }
  }

  /// The value at a position, counted from 0 in the order of the text.
  func node(at position: Int) -> JSONNode? {
    var found: JSONNode?
    var copy = self
    copy.change(at: position) { found = $0 }
    return found
  }

  /// Changes the value at a position.
  mutating func change(at position: Int, _ change: (inout JSONNode) -> Void) {
    var rest = position
    visit(&rest, change)
  }

  /// Whether the value was met, with `rest` values before it.
  @discardableResult
  private mutating func visit(_ rest: inout Int, _ change: (inout JSONNode) -> Void) -> Bool {
    if rest == 0 {
      change(&self)
      return true
    }
    rest -= 1
    switch value {
    case .object(var members):
      for index in members.indices where members[index].value.visit(&rest, change) {
        value = .object(members)
        return true
      }
    case .array(var elements):
      for index in elements.indices where elements[index].visit(&rest, change) {
        value = .array(elements)
        return true
      }
    default: break
    }
    return false
  }

  /// Every text that starts like a reference to the same document.
  var references: [String] {
    switch value {
    case .object(let members): members.flatMap(\.value.references)
    case .array(let elements): elements.flatMap(\.references)
    case .string(let text): text.hasPrefix("#/") ? [text] : []
    default: []
    }
  }
}
