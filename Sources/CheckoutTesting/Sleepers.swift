/// Those who sleep by a clock. A sleep begins before its task is suspended, so both its end and a
/// cancellation may come first.
struct Sleepers {
  typealias Sleeper = CheckedContinuation<Result<Void, CancellationError>, Never>

  private struct Bed {
    let end: Duration
    var sleeper: Sleeper?
  }

  private var beds: [Int: Bed] = [:]
  private var nextID = 0

  /// Begins a sleep and returns its id.
  mutating func begin(until end: Duration) -> Int {
    defer { nextID += 1 }
    beds[nextID] = Bed(end: end)
    return nextID
  }

  /// Keeps a suspended task until its sleep ends, or returns how it has ended already.
  mutating func lay(
    _ sleeper: Sleeper, id: Int, at now: Duration
  ) -> Result<Void, CancellationError>? {
    guard let bed = beds[id] else { return .failure(CancellationError()) }
    guard bed.end > now else {
      beds[id] = nil
      return .success(())
    }
    beds[id]?.sleeper = sleeper
    return nil
  }

  /// Takes out those whose sleep is over, the earliest first.
  mutating func wake(at now: Duration) -> [Sleeper] {
    let over = beds.filter { $0.value.end <= now && $0.value.sleeper != nil }
    for id in over.keys { beds[id] = nil }
    return over.sorted { ($0.value.end, $0.key) < ($1.value.end, $1.key) }
      .compactMap(\.value.sleeper)
  }

  /// Ends a sleep and returns the task that it was for, if it is suspended already.
  mutating func cancel(_ id: Int) -> Sleeper? {
    beds.removeValue(forKey: id)?.sleeper
  }
}
