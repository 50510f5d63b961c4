/// What every ``APIError`` tells, whatever API it comes from.
///
/// Typed errors become `any Error` in task groups and some closures; `error as? any CheckoutFailure`
/// finds the answer to *did anything happen?* there too.
public protocol CheckoutFailure: Error, CustomStringConvertible {
  /// Whether the call may have taken effect.
  var effect: Effect { get }
  /// The API's name.
  var api: String { get }
  /// The operation's id in the spec.
  var operationID: String { get }
  /// The HTTP status, if an answer came.
  var status: Int? { get }
  /// The provider's id of the request, if an answer named one.
  var requestID: String? { get }
  /// How long the provider asks to wait before another try, if its last answer does.
  var retryAfter: Duration? { get }
  /// What was tried, in order; empty if the call was refused here.
  var attempts: [Attempt] { get }
}
