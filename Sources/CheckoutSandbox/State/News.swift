#if Sandbox
  /// Which of many things may have something new to tell: those that were changed, and as time
  /// passes all that are not finished.
  struct News: Sendable {
    private var changed: [String] = []
    private var unfinished: Set<String> = []
    private var lastLook: Moment?

    /// Takes note that a thing is new or has changed.
    mutating func note(_ id: String) {
      changed.append(id)
      unfinished.insert(id)
    }

    /// Takes note that nothing more will happen to a thing.
    mutating func forget(_ id: String) { unfinished.remove(id) }

    /// What to look at. Whoever looks twice in the same second sees only what was changed since.
    mutating func take(at now: Moment) -> [String] {
      defer { changed = [] }
      guard lastLook != now else { return changed }
      lastLook = now
      return changed + unfinished.subtracting(changed).sorted()
    }
  }
#endif
