import CoreMetrics
import Synchronization

/// Keeps what the client counts, and nothing of what it times.
final class CallCounts: MetricsFactory {
  private let counters = Mutex<[String: Count]>([:])

  /// The sum of a counter over all outcomes.
  func sum(_ label: String, operation: String) -> Int {
    counters.withLock { counters in
      counters.filter { $0.key.hasPrefix("\(label) \(operation) ") }
        .reduce(0) { $0 + $1.value.value }
    }
  }

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    func value(_ name: String) -> String { dimensions.first { $0.0 == name }?.1 ?? "" }
    let key = "\(label) \(value("operation")) \(value("outcome"))"
    return counters.withLock { counters in
      let count = counters[key] ?? Count()
      counters[key] = count
      return count
    }
  }

  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler { NOOPMetricsHandler.instance }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    NOOPMetricsHandler.instance
  }

  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}

  private final class Count: CounterHandler {
    private let count = Atomic(0)

    var value: Int { count.load(ordering: .relaxed) }

    func increment(by amount: Int64) { count.add(Int(amount), ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }
  }
}
