/// The components that are written out around the schema that is being read, since more is said of
/// them there. Inside of itself a component stays a reference: it would be written out without end.
struct Expansion {
  /// Beyond this, references stay references: what refers to many others would be written out in
  /// each order of them.
  private static let maximumDepth = 6
  private static let maximumCount = 20_000
  /// How many schemas may be inside of each other, written out.
  private static let maximumNesting = 256

  /// What is written out by each of the schemas that are open.
  private var levels: [[String]] = []
  private var count = 0

  /// Opens a schema, until ``leave()``.
  mutating func enter() { levels.append([]) }

  mutating func leave() { _ = levels.popLast() }

  /// Whether there is room for another schema inside of those that are open.
  var hasRoom: Bool { levels.count < Self.maximumNesting }

  /// Whether a component may be written out where it is referred to.
  func allows(_ key: String) -> Bool {
    let outer = levels.dropLast()
    return !outer.contains { $0.contains(key) } && count < Self.maximumCount
      && outer.count { !$0.isEmpty } < Self.maximumDepth
  }

  /// Notes that a component is written out.
  mutating func note(_ key: String) {
    guard let last = levels.indices.last else { return }
    levels[last].append(key)
    if levels.dropLast().contains(where: { !$0.isEmpty }) { count += 1 }
  }
}
