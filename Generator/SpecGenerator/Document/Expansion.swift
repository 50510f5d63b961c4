/// The components that are written out around the schema that is being read, since more is said of
/// them there. Inside of itself a component stays a reference: it would be written out without end.
struct Expansion {
  /// Beyond this, references stay references: what refers to many others would be written out in
  /// each order of them.
  private static let maximumDepth = 6
  private static let maximumCount = 20_000
  /// How many schemas may be inside of each other, written out.
  private static let maximumNesting = 256
  /// How many alternatives in turn may become part of one schema: what is an alternative of itself
  /// would without end.
  private static let maximumTurns = 32

  /// A schema that is open: what is written out in it, and how often it took in an alternative.
  private struct Level {
    var keys: [String] = []
    var turns = 0
  }

  private var levels: [Level] = []
  private var count = 0

  /// Opens a schema, until ``leave()``.
  mutating func enter() { levels.append(Level()) }

  mutating func leave() { _ = levels.popLast() }

  /// Whether there is room for another schema inside of those that are open.
  var hasRoom: Bool { levels.count < Self.maximumNesting }

  /// Whether a component may be written out where it is referred to.
  func allows(_ key: String) -> Bool {
    let outer = levels.dropLast()
    return !outer.contains { $0.keys.contains(key) } && count < Self.maximumCount
      && outer.count { !$0.keys.isEmpty } < Self.maximumDepth
  }

  /// Notes that a component is written out.
  mutating func note(_ key: String) {
    guard let last = levels.indices.last else { return }
    levels[last].keys.append(key)
    if levels.dropLast().contains(where: { !$0.keys.isEmpty }) { count += 1 }
  }

  /// Takes another alternative into the schema that is open, or refuses it after too many.
  mutating func takesIn() -> Bool {
    guard let last = levels.indices.last, levels[last].turns < Self.maximumTurns else {
      return false
    }
    levels[last].turns += 1
    return true
  }
}
