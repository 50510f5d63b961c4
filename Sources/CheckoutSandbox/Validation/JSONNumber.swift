#if Sandbox
  /// A number's text, read for comparison.
  struct JSONNumber: Sendable {
    private let text: String

    init(_ text: String) { self.text = text }

    /// Whether its value has no fraction. `2500.0` has none, as JSON Schema sees it.
    var isInteger: Bool {
      if Int64(text) != nil { return true }
      return Double(text).map { $0.isFinite && $0.rounded() == $0 } ?? false
    }

    /// Whether it is less than another.
    ///
    /// Integers of 64 bits are compared exactly, others as floating-point values, which is enough
    /// to tell a mistake from a value at the limit.
    static func < (a: Self, b: Self) -> Bool {
      if let a = Int64(a.text), let b = Int64(b.text) { return a < b }
      guard let a = Double(a.text), let b = Double(b.text) else { return false }
      return a < b
    }
  }
#endif
