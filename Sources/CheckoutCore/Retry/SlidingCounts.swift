/// Calls and further attempts of the last while, in ten slices of which the oldest goes as a new
/// one begins.
struct SlidingCounts {
  struct Counts {
    var calls = 0
    var retries = 0
  }

  private static let slices = 10

  private let slice: Duration
  private var counts = [Counts](repeating: Counts(), count: Self.slices)
  private var position = 0
  /// When the slice at hand ends.
  private var end: Duration

  init(window: Duration) {
    slice = window / Self.slices
    end = .seconds(Int64.min / 2)
  }

  /// The slice at hand.
  var current: Counts {
    get { counts[position] }
    set { counts[position] = newValue }
  }

  /// All slices together.
  var sum: Counts {
    counts.reduce(into: Counts()) { sum, slice in
      sum.calls += slice.calls
      sum.retries += slice.retries
    }
  }

  /// Goes on to the slice of a time. A time that is past counts as now: threads read the clock before
  /// they get here.
  mutating func advance(to time: Duration) {
    guard time >= end else { return }
    guard time < end + slice * Self.slices else {
      counts = [Counts](repeating: Counts(), count: Self.slices)
      end = time + slice
      return
    }
    while time >= end {
      end += slice
      position = (position + 1) % Self.slices
      counts[position] = Counts()
    }
  }
}
