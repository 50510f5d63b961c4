/// Which types contain themselves. A struct of Swift cannot: somewhere on the way round, a value is
/// kept elsewhere.
struct Containment: Sendable {
  struct Edge: Hashable {
    var owner: String
    var part: String
  }

  /// How many types may hold each other. What is deeper is kept elsewhere, as if it closed a round:
  /// compilers and stacks have their limits.
  private static let maximumHeight = 48

  private var closing: Set<Edge> = []
  /// The components of which no value ends: each holds another, all the way round.
  private(set) var circles: Set<String> = []

  /// Follows what components hold directly: neither through arrays and maps, which keep their
  /// elements elsewhere, nor through ids that may be objects.
  init(of document: Document) {
    var parts: [String: [DirectParts.Part]] = [:]
    for component in document.components {
      let direct = DirectParts(of: component.key, in: document)
      parts[component.key] = direct.parts
      circles.formUnion(direct.circles)
    }
    // Closing one way round may leave another, over the same types.
    var isOpen = true
    while isOpen {
      var search = RoundSearch(parts: parts, closing: closing)
      isOpen = false
      for component in document.components {
        for round in search.rounds(from: component.key) {
          guard let edge = round.first(where: \.isOptional) ?? nil else {
            circles.insert(round[0].owner)
            closing.formUnion(round.map { Edge(owner: $0.owner, part: $0.part) })
            continue
          }
          isOpen = closing.insert(Edge(owner: edge.owner, part: edge.part)).inserted || isOpen
        }
      }
    }
    limitHeights(parts, document)
  }

  /// Whether a component holds another in a way that leads back to itself.
  func closes(_ owner: String?, _ part: String) -> Bool {
    owner.map { closing.contains(Edge(owner: $0, part: part)) } ?? false
  }

  private mutating func limitHeights(
    _ parts: [String: [DirectParts.Part]], _ document: Document
  ) {
    var heights: [String: Int] = [:]
    for component in document.components {
      // Deep chains are walked with a list, since the stack has its limits too.
      var path = [component.key]
      while let key = path.last {
        let open = (parts[key] ?? []).filter { !closes(key, $0.key) }
        if let next = open.first(where: { heights[$0.key] == nil }) {
          path.append(next.key)
          continue
        }
        path.removeLast()
        var height = 0
        for part in open {
          let other = heights[part.key] ?? 0
          if other >= Self.maximumHeight, part.isOptional {
            closing.insert(Edge(owner: key, part: part.key))
          } else {
            height = max(height, other)
          }
        }
        heights[key] = height + 1
      }
    }
  }
}

/// Finds the ways from types back to themselves.
private struct RoundSearch {
  struct Step {
    var owner: String
    var part: String
    var isOptional: Bool
  }

  let parts: [String: [DirectParts.Part]]
  let closing: Set<Containment.Edge>
  private var finished: Set<String> = []

  init(parts: [String: [DirectParts.Part]], closing: Set<Containment.Edge>) {
    self.parts = parts
    self.closing = closing
  }

  /// The rounds that a walk from a component meets, each as its steps.
  mutating func rounds(from key: String) -> [[Step]] {
    guard !finished.contains(key) else { return [] }
    var rounds: [[Step]] = []
    var path: [(key: String, rest: ArraySlice<DirectParts.Part>)] = []
    var positions: [String: Int] = [:]
    var steps: [Step] = []
    func enter(_ key: String) {
      positions[key] = path.count
      path.append((key, (parts[key] ?? [])[...]))
    }
    enter(key)
    while let last = path.indices.last {
      let owner = path[last].key
      guard let part = path[last].rest.popFirst() else {
        finished.insert(owner)
        positions[owner] = nil
        path.removeLast()
        _ = steps.popLast()
        continue
      }
      guard !closing.contains(.init(owner: owner, part: part.key)) else { continue }
      let step = Step(owner: owner, part: part.key, isOptional: part.isOptional)
      if let position = positions[part.key] {
        rounds.append(steps[position...] + [step])
      } else if !finished.contains(part.key) {
        steps.append(step)
        enter(part.key)
      }
    }
    return rounds
  }
}
