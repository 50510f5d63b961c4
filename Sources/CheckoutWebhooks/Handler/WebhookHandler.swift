public import CheckoutCore

/// Takes deliveries from bytes to your code and back to an answer: verifies, asks the inbox, runs
/// the closure for the event's type, remembers that it is done.
///
/// ```swift
/// let webhooks = try WebhookHandler(
///   jopay, inbox: inbox,
///   routes: [
///     .on(CheckoutEventType.checkoutPaymentFailed.rawValue) { event in
///       try await customers.remind(event.data.customerEmail)
///     },
///     .committing(CheckoutEventType.checkoutSessionCompleted.rawValue) { event in
///       { db in try db.execute(sql: "UPDATE orders SET …") }
///     },
///   ],
///   otherwise: { event in logger.info("not handled: \(event.typeName)") })
/// ```
///
/// A closure that returns has dealt with the event; one that throws has not, and the provider is
/// asked to deliver it again. While a closure runs its lease is renewed, so the lease may be short
/// and a dead worker's delivery is soon free. When the lease is lost, ``Options/timeLimit`` is over
/// or the route's task is cancelled, the closure's task is cancelled. What the inbox has to remember
/// then is written all the same.
public struct WebhookHandler<Source: WebhookSource, Inbox: WebhookInbox>: Sendable {
  let source: Source
  let inbox: Inbox
  let works: [String: Route.Work]
  let fallback: Route.Work
  let options: Options
  let clock: any CheckoutClock

  /// Sets a handler up.
  ///
  /// - Parameters:
  ///   - source: Proves deliveries and reads their events.
  ///   - inbox: Remembers them.
  ///   - routes: What to do, by the event's type.
  ///   - options: How long leases and closures last.
  ///   - clock: Tells the time and waits.
  ///   - otherwise: What to do with all other types, those included that the provider will think of.
  ///     An event that it ignores is answered with success, and not delivered again. One whose type
  ///     is misspelt in its route comes here as well.
  /// - Throws: ``WebhookRouteError`` if two routes are for one type.
  public init(
    _ source: Source, inbox: Inbox, routes: [Route], options: Options = .init(),
    clock: any CheckoutClock = SystemClock(),
    otherwise: @escaping @Sendable (VerifiedEvent<Source.Event>) async throws -> Void
  ) throws(WebhookRouteError) {
    var works: [String: Route.Work] = [:]
    for route in routes {
      for name in route.typeNames {
        guard works.updateValue(route.work, forKey: name) == nil else {
          throw WebhookRouteError(duplicate: name)
        }
      }
    }
    self.source = source
    self.inbox = inbox
    self.works = works
    fallback = Route.on([]) { event, _ in try await otherwise(event) }.work
    self.options = options
    self.clock = clock
  }

  /// The types that have a route of their own, sorted: what to subscribe to at the provider.
  public var types: [String] { works.keys.sorted() }
}
