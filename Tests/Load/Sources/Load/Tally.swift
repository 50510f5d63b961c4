import CheckoutSandbox
import JoPay

/// How many trips there were, by what they came to.
struct Tally: CustomStringConvertible {
  private(set) var created = 0
  private(set) var mayHaveBeenCreated = 0
  private(set) var notCreated = 0
  private(set) var retrievals = 0
  private(set) var failedRetrievals = 0
  private(set) var lost = 0
  private(set) var forgotten = 0
  private(set) var mixedUp = 0

  var creations: Int { created + mayHaveBeenCreated + notCreated }

  init() {}

  /// Makes trips, one after the other, until the time is over.
  init(of jopay: JoPayClient, in sandbox: Sandbox, until end: ContinuousClock.Instant) async {
    while ContinuousClock.now < end { add(await Trip.make(with: jopay, in: sandbox)) }
  }

  mutating func add(_ other: Tally) {
    created += other.created
    mayHaveBeenCreated += other.mayHaveBeenCreated
    notCreated += other.notCreated
    retrievals += other.retrievals
    failedRetrievals += other.failedRetrievals
    lost += other.lost
    forgotten += other.forgotten
    mixedUp += other.mixedUp
  }

  private mutating func add(_ trip: Trip) {
    switch trip.failure {
    case nil: created += 1
    case .mayHaveHappened: mayHaveBeenCreated += 1
    case .nothingHappened: notCreated += 1
    }
    guard let retrieval = trip.retrieval else { return }
    retrievals += 1
    switch retrieval {
    case .same: break
    case .other: mixedUp += 1
    case .failed: failedRetrievals += 1
    case .lost: lost += 1
    case .forgotten: forgotten += 1
    }
  }

  var description: String {
    "\(created) created, \(mayHaveBeenCreated) may have been, \(notCreated) were not; "
      + "\(retrievals) retrieved, \(failedRetrievals) of them in vain and \(forgotten) too late"
  }
}
