/// What a provider reports by webhook, read from bytes whose signature has matched.
///
/// Each answer comes from the signed body alone, never from a header: who can send a request can
/// write any header that the signature does not cover. A type of your own spec conforms in three
/// lines, one for each property.
public protocol WebhookEvent: JSONReadable {
  /// What happened, in the provider's word: `payment.completed`.
  var typeName: String { get }

  /// The provider's id of the event, the same in each delivery of it; `nil` if the provider gives
  /// none.
  ///
  /// Where there is one, two deliveries with the same id and other bytes contradict each other.
  var eventID: String? { get }

  /// What two deliveries of one event have in common, and no other event of the provider has.
  ///
  /// The ``eventID`` where there is one, else the members that name the object and its new state.
  var deduplicationKey: String { get }
}
