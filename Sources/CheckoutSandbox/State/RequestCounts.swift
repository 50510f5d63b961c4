#if Sandbox
  /// How many calls there were, by what was asked and how it was answered.
  struct RequestCounts: Sendable {
    struct Key: Sendable, Hashable {
      let provider: SandboxProvider
      /// The operation's id, or `nil` for a path that the provider does not have.
      let operation: String?
      /// The status of the answer, or `nil` where the connection was dropped instead.
      let status: Int?
    }

    private var counts: [Key: Int] = [:]

    mutating func add(_ key: Key) {
      counts[key, default: 0] += 1
    }

    mutating func clear() {
      counts = [:]
    }

    /// The counts in an order that does not depend on hashing.
    var sorted: [(key: Key, count: Int)] {
      counts.map { ($0.key, $0.value) }.sorted { Self.order($0.key) < Self.order($1.key) }
    }

    private static func order(_ key: Key) -> (String, String, Int) {
      (key.provider.rawValue, key.operation ?? "", key.status ?? 0)
    }
  }
#endif
