import CheckoutCore
import CheckoutSQLite
import CheckoutTesting
import CheckoutWebhooks
import GRDB
import HTTPTypes
import Testing

@Suite("WebhookHandler with the inbox in SQLite")
struct HandlerTests {
  typealias Handler = WebhookHandler<SignedWebhooks<OrderEvent>, SQLiteWebhookInbox>

  let database: TemporaryDatabase
  let pool: DatabasePool
  let secret = Secret("an endpoint's secret of the shop")

  init() throws {
    database = try TemporaryDatabase()
    pool = try database.pool()
    try pool.write { try $0.execute(sql: "CREATE TABLE paid (order_id TEXT NOT NULL)") }
  }

  /// A handler whose write fails where its argument says so.
  func handler(failing: Counter? = nil) throws -> Handler {
    try Handler(
      SignedWebhooks(
        name: "shop", verifier: WebhookVerifier(.github, keys: SigningKeys(secret))),
      inbox: SQLiteWebhookInbox(in: pool),
      routes: [
        .committing("paid") { event in
          { db in
            try db.execute(sql: "INSERT INTO paid VALUES (?)", arguments: [event.event.id])
            if failing?.next() == 1 { throw OutOfStock() }
          }
        }
      ],
      otherwise: { _ in })
  }

  struct OutOfStock: Error {}

  func deliver(to handler: Handler) async throws -> Int {
    let body = Array(#"{"type":"paid","id":"order_1"}"#.utf8)
    let headers = try WebhookSigner(.github, secret: secret).headers(for: body)
    return await handler.handle(body, headers: headers).status.code
  }

  func paid() async throws -> Int {
    try await pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM paid") ?? -1 }
  }

  @Test("A committing route writes once, however often the event is delivered")
  func once() async throws {
    let handler = try handler()
    #expect(try await deliver(to: handler) == 200)
    #expect(try await deliver(to: handler) == 200)
    #expect(try await paid() == 1)
  }

  @Test("A write that throws leaves nothing, and the next delivery writes")
  func failingWrite() async throws {
    let handler = try handler(failing: Counter())
    #expect(try await deliver(to: handler) == 500)
    #expect(try await paid() == 0)
    #expect(try await deliver(to: handler) == 200)
    #expect(try await paid() == 1)
  }

  @Test("An inbox that cannot be told is answered 503, and nothing is written")
  func unavailable() async throws {
    let handler = try handler()
    try await pool.write { try $0.execute(sql: "DROP TABLE checkout_inbox_deliveries") }
    #expect(try await deliver(to: handler) == 503)
    #expect(try await paid() == 0)
  }
}

struct OrderEvent: WebhookEvent {
  let typeName: String
  let id: String
  var eventID: String? { id }
  var deduplicationKey: String { id }

  init(from element: JSONElement) throws(JSONError) {
    (typeName, id) = try element.object { fields throws(JSONError) in
      (try fields.required("type"), try fields.required("id"))
    }
  }
}
