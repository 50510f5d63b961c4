/// Stands around each call of a client and around each of its attempts: it may look, add headers, or
/// refuse.
///
/// Write the methods that you need; the others do nothing. What begins runs in the order of
/// ``ClientOptions/middleware``, what ends in the reverse order. Each `begin…` that returns is
/// followed by one `end…`, whatever comes of the call.
///
/// A middleware cannot send anything, so no middleware can send a payment twice. It cannot change
/// where a request goes, its body, its idempotency key or the API key, and does not see the latter.
/// The time that it takes is the call's.
public protocol ClientMiddleware: Sendable {
  /// Begins a call, before its first attempt. A header set here is sent with each attempt.
  ///
  /// - Throws: ``MiddlewareRefusal`` if nothing must be sent. The call fails with
  ///   ``InvalidRequest/refused(_:)``, and nothing happened.
  func beginCall(
    _ call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal)

  /// Begins an attempt, just before it is sent. A header set here is sent with this attempt only.
  ///
  /// - Parameter number: 1 for the first attempt of the call.
  /// - Throws: ``MiddlewareRefusal`` if it must not be sent. The call ends with
  ///   ``TransportError/Kind/refused``, and its effect is that of the attempts before this one.
  func beginAttempt(
    _ number: Int, of call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal)

  /// Ends an attempt.
  ///
  /// - Parameters:
  ///   - attempt: How it went.
  ///   - call: The call that it belongs to.
  ///   - answer: What the provider answered, if anything.
  func endAttempt(_ attempt: Attempt, of call: CallContext, answer: TransportResponse?) async

  /// Ends a call.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - failure: What it throws; `nil` if it went well.
  func endCall(_ call: CallContext, failure: (any CheckoutFailure)?) async
}

extension ClientMiddleware {
  /// Does nothing.
  public func beginCall(
    _ call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal) {}

  /// Does nothing.
  public func beginAttempt(
    _ number: Int, of call: CallContext, request: inout OutgoingRequest
  ) async throws(MiddlewareRefusal) {}

  /// Does nothing.
  public func endAttempt(
    _ attempt: Attempt, of call: CallContext, answer: TransportResponse?
  ) async {}

  /// Does nothing.
  public func endCall(_ call: CallContext, failure: (any CheckoutFailure)?) async {}
}
