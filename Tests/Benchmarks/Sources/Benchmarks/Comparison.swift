import Foundation

/// Our CPU time for a piece of work and that of an alternative, and the time on the wall, taken in
/// turns so that whatever else the machine does hits both.
struct Comparison {
  static let rounds = 9
  static let header = row("what", "ours", "theirs", "ratio", "least", "on wall", "at most", "")

  let name: String
  let alternative: String
  let limit: Double
  let ours: Cost
  let theirs: Cost
  /// Our CPU time by theirs, round by round, the least first: what else the machine does hits both sides
  /// of a round, and hardly the rounds alike.
  let ratios: [Double]

  /// The microseconds that one iteration takes.
  struct Cost {
    var processor: Double
    var wall: Double
  }

  init(
    _ name: String, against alternative: String, limit: Double, iterations: Int,
    ours: () async throws -> Void, theirs: () async throws -> Void
  ) async rethrows {
    var samples: (ours: [Cost], theirs: [Cost]) = ([], [])
    for _ in 0..<Self.rounds {
      samples.ours.append(try await Self.cost(of: iterations, ours))
      samples.theirs.append(try await Self.cost(of: iterations, theirs))
    }
    self.name = name
    self.alternative = alternative
    self.limit = limit
    self.ours = Self.median(samples.ours)
    self.theirs = Self.median(samples.theirs)
    ratios = zip(samples.ours, samples.theirs).map { $0.processor / $1.processor }.sorted()
  }

  var row: String {
    let ratio = ratios[ratios.count / 2]
    let numbers = [ratio, ratios[0], ours.wall / theirs.wall, limit].map {
      String(format: "%.2f", $0)
    }
    return Self.row(
      name, Self.format(ours.processor), Self.format(theirs.processor),
      numbers[0], numbers[1], numbers[2], numbers[3],
      ratio <= limit ? "reached" : "MISSED") + "  (\(alternative))"
  }

  private static func cost(
    of iterations: Int, _ work: () async throws -> Void
  ) async rethrows -> Cost {
    let (processor, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
    for _ in 0..<iterations { try await work() }
    let scale = 1e6 / Double(iterations)
    return Cost(
      processor: (seconds(CLOCK_PROCESS_CPUTIME_ID) - processor) * scale,
      wall: (seconds(CLOCK_MONOTONIC) - wall) * scale)
  }

  private static func median(_ costs: [Cost]) -> Cost {
    Cost(
      processor: costs.map(\.processor).sorted()[costs.count / 2],
      wall: costs.map(\.wall).sorted()[costs.count / 2])
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func format(_ microseconds: Double) -> String {
    String(format: "%.2f µs", microseconds)
  }

  static func row(_ cells: String...) -> String {
    zip(cells, [34, 11, 11, 7, 7, 9, 9, 8])
      .map { cell, width in cell + String(repeating: " ", count: max(1, width - cell.count)) }
      .joined()
  }
}
