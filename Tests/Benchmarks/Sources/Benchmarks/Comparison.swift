import Foundation

/// Our CPU time for a piece of work and that of an alternative, taken in turns so that whatever
/// else the machine does hits both.
struct Comparison {
  static let rounds = 9
  static let header = row("what", "ours", "theirs", "ratio", "at most", "")

  let name: String
  let alternative: String
  let limit: Double
  let ours: Double
  let theirs: Double

  init(
    _ name: String, against alternative: String, limit: Double, iterations: Int,
    ours: () async throws -> Void, theirs: () async throws -> Void
  ) async rethrows {
    var samples: (ours: [Double], theirs: [Double]) = ([], [])
    for _ in 0..<Self.rounds {
      samples.ours.append(try await Self.microseconds(iterations, ours))
      samples.theirs.append(try await Self.microseconds(iterations, theirs))
    }
    self.name = name
    self.alternative = alternative
    self.limit = limit
    self.ours = samples.ours.sorted()[Self.rounds / 2]
    self.theirs = samples.theirs.sorted()[Self.rounds / 2]
  }

  var row: String {
    let ratio = ours / theirs
    return Self.row(
      name, Self.format(ours), Self.format(theirs), String(format: "%.2f", ratio),
      String(format: "%.2f", limit), ratio <= limit ? "reached" : "MISSED") + "  (\(alternative))"
  }

  private static func microseconds(
    _ iterations: Int, _ work: () async throws -> Void
  ) async rethrows -> Double {
    let start = cpuSeconds()
    for _ in 0..<iterations { try await work() }
    return (cpuSeconds() - start) / Double(iterations) * 1e6
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func format(_ microseconds: Double) -> String {
    String(format: "%.2f µs", microseconds)
  }

  static func row(_ cells: String...) -> String {
    zip(cells, [34, 11, 11, 7, 8, 8])
      .map { cell, width in cell + String(repeating: " ", count: max(1, width - cell.count)) }
      .joined()
  }
}
