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

  static func most(_ name: String, _ duration: Duration, limit: Duration) -> Check {
    Check(
      name: name, measured: "\(duration / .milliseconds(1)) ms", limit: "at most \(limit)",
      holds: duration <= limit)
  }

  /// The time that all but one in a thousand took at most.
  static func nearlyAll(_ name: String, _ durations: [Duration], limit: Duration) -> Check {
    Check(
      name: name, measured: nearlyAll(durations), limit: "at most \(limit)",
      holds: durations.p999.map { $0 <= limit } ?? false)
  }

  /// The time that all but one in a thousand took at most, beside that of half of them, in words.
  static func nearlyAll(_ durations: [Duration]) -> String {
    guard let most = durations.p999, let half = durations.quantile(0.5) else { return "nothing" }
    func text(_ duration: Duration) -> String {
      "\((duration / .milliseconds(1) * 1_000).rounded() / 1_000) ms"
    }
    return "p99.9 of \(durations.count) \(text(most)), median \(text(half))"
  }
}

extension [Duration] {
  fileprivate var p999: Duration? { quantile(0.999) }

  /// The time that this share of all took at most.
  fileprivate func quantile(_ share: Double) -> Duration? {
    isEmpty ? nil : sorted()[Swift.min(Int(Double(count) * share), count - 1)]
  }
}
