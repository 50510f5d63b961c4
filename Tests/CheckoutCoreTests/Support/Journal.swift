import CheckoutCore
import HTTPTypes
import Synchronization

/// What middleware saw, in order.
final class Journal: Sendable {
  private let written = Mutex<[String]>([])

  var entries: [String] { written.withLock { $0 } }

  func write(_ entry: String) { written.withLock { $0.append(entry) } }
}

/// A middleware that writes down what it sees, sets headers, and refuses what it is told to.
struct Scribe: ClientMiddleware {
  var name = "a"
  var journal = Journal()
  /// Headers that are set for the call.
  var callHeaders: HTTPFields = [:]
  /// Headers that are set for each attempt.
  var attemptHeaders: HTTPFields = [:]
  /// Whether the call is refused.
  var refusesCall = false
  /// The attempt that is refused, if one is.
  var refusedAttempt: Int?
  /// What an attempt waits for before it begins.
  var pause: @Sendable () -> Void = {}

  func beginCall(
    _ call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal) {
    if refusesCall { throw MiddlewareRefusal("closed on Sundays") }
    journal.write("\(name) begins \(call.operationID)")
    for field in callHeaders { request.headers[field.name] = field.value }
  }

  func beginAttempt(
    _ number: Int, of call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal) {
    pause()
    if number == refusedAttempt { throw MiddlewareRefusal("closed on Sundays") }
    journal.write("\(name) begins attempt \(number)")
    for field in attemptHeaders { request.headers[field.name] = "\(field.value)\(number)" }
  }

  func endAttempt(_ attempt: Attempt, of call: CallContext, answer: TransportResponse?) async {
    let status = answer.map { "\($0.head.status.code)" } ?? "no answer"
    journal.write("\(name) ends attempt with \(status)")
  }

  func endCall(_ call: CallContext, failure: (any CheckoutFailure)?) async {
    journal.write("\(name) ends \(call.operationID) \(failure == nil ? "well" : "badly")")
  }
}
