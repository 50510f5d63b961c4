/// Something that was measured, beside its limit.
struct Check: CustomStringConvertible {
  let name: String
  let measured: String
  let limit: String
  let holds: Bool

  var description: String { "  \(holds ? "holds" : "FAILS")  \(name): \(measured), \(limit)" }
}

extension Check {
  static func equal(_ name: String, _ measured: Int, _ expected: Int) -> Check {
    Check(
      name: name, measured: "\(measured)", limit: "exactly \(expected)",
      holds: measured == expected)
  }

  static func within(_ name: String, _ measured: Int, _ bounds: ClosedRange<Int>) -> Check {
    Check(
      name: name, measured: "\(measured)", limit: "\(bounds.lowerBound) to \(bounds.upperBound)",
      holds: bounds.contains(measured))
  }

  /// The time that all but one in a thousand took at most.
  static func nearlyAll(_ name: String, _ durations: [Duration], limit: Duration) -> Check {
    let sorted = durations.sorted()
    let index = min(sorted.count * 999 / 1_000, sorted.count - 1)
    let measured = sorted.isEmpty ? nil : sorted[index]
    return Check(
      name: "\(name), p99.9 of \(sorted.count)",
      measured: measured.map { "\($0 / .milliseconds(1)) ms" } ?? "nothing",
      limit: "at most \(limit)", holds: measured.map { $0 <= limit } ?? false)
  }
}
