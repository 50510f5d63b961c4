import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Synchronization

/// A provider of webhooks with its receiver: what the tests of the handler share.
struct WebhookShop: Sendable {
  typealias Handler = WebhookHandler<SignedWebhooks<ShopEvent>, InMemoryWebhookInbox>

  let clock = FixedClock(unixTime: .seconds(1_790_000_000), sleep: .waits)
  let inbox: InMemoryWebhookInbox
  let calls = Calls()
  let source: SignedWebhooks<ShopEvent>
  let signer: WebhookSigner

  init(limit: Int = 100) throws {
    let secret = Secret("an endpoint's secret of the shop")
    inbox = InMemoryWebhookInbox(limit: limit)
    signer = try WebhookSigner(.github, secret: secret)
    source = SignedWebhooks(
      name: "shop", verifier: try WebhookVerifier(.github, keys: SigningKeys(secret)))
  }

  func handler(
    _ routes: [Handler.Route] = [], options: Handler.Options = .init()
  ) throws -> Handler {
    try Handler(source, inbox: inbox, routes: routes, options: options, clock: clock) { event in
      calls.add("otherwise \(event.typeName)")
    }
  }

  /// A route that keeps a note of the event's id.
  var noting: Handler.Route { .on("paid") { event in calls.add("paid \(event.event.id)") } }

  func deliver(
    _ body: String = #"{"type":"paid","id":"evt_1"}"#, to handler: Handler
  ) async throws -> WebhookResponse {
    let bytes = Array(body.utf8)
    return await handler.handle(
      bytes, headers: try signer.headers(for: bytes, sentAt: clock.unixTime))
  }
}

/// An event with an id, or with none and named by its order.
struct ShopEvent: WebhookEvent {
  let typeName: String
  let eventID: String?
  let order: String?

  var id: String { eventID ?? order ?? "" }
  var deduplicationKey: String { id }

  init(from element: JSONElement) throws(JSONError) {
    (typeName, eventID, order) = try element.object { fields throws(JSONError) in
      (try fields.required("type"), fields.optional("id"), fields.optional("order"))
    }
  }
}

/// What the closures were called with.
final class Calls: Sendable {
  private let calls = Mutex<[String]>([])

  var all: [String] { calls.withLock { $0 } }

  func add(_ call: String) { calls.withLock { $0.append(call) } }
}

/// Lets a closure wait until the test says so.
final class Gate: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func open() { continuation.finish() }

  func wait() async {
    for await _ in stream {}
  }
}
