#if Sandbox
  /// Entries by their id, in the order in which they were made, and no more than a number of them.
  ///
  /// A sandbox that runs for days forgets what is oldest instead of growing.
  struct KeptEntries<Entry: Sendable>: Sendable {
    let capacity: Int
    private var entries: [String: Entry] = [:]
    private var order: [String] = []
    /// How many ids at the start of ``order`` are forgotten already.
    private var forgotten = 0

    init(capacity: Int = 10_000) { self.capacity = max(capacity, 1) }

    /// All entries, oldest first.
    var all: [Entry] { order.dropFirst(forgotten).compactMap { entries[$0] } }

    var count: Int { entries.count }

    /// The entry with an id. A new one may push the oldest out.
    subscript(_ id: String) -> Entry? {
      get { entries[id] }
      set {
        let existed = entries[id] != nil
        entries[id] = newValue
        if newValue == nil {
          if existed { forget(id) }
        } else if !existed {
          order.append(id)
          forgetOldest()
        }
      }
    }

    private mutating func forget(_ id: String) {
      order.removeFirst(forgotten)
      forgotten = 0
      order.removeAll { $0 == id }
    }

    private mutating func forgetOldest() {
      guard entries.count > capacity else { return }
      entries[order[forgotten]] = nil
      forgotten += 1
      // Now and then, so that keeping the order costs little.
      if forgotten > capacity {
        order.removeFirst(forgotten)
        forgotten = 0
      }
    }
  }
#endif
