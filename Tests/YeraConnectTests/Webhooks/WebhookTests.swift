import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

@Suite("Yera Connect's webhooks")
struct WebhookTests {
  @Test("A signed delivery gives its event in one call")
  func event() throws {
    let event = try YeraConnectWebhooks(secret: Delivery.secret)
      .verify(Delivery.body, headers: Delivery.headers(), now: Delivery.sentAt)
    #expect(event.isPaid)
    #expect(event.type == .paymentCompleted)
    #expect(event.merchantOrderID == "ORDER-1001")
    #expect(event.payload.bytes == Delivery.body)
    #expect(event.payload.sentAt == Delivery.sentAt)
  }

  @Test("The event's own id recognises a repeated delivery, whatever the headers say")
  func identity() throws {
    let headers = Delivery.headers(["yera-event-id": "evt_forged", "yera-event-type": "x"])
    let event = try YeraConnectWebhooks(secret: Delivery.secret)
      .verify(Delivery.body, headers: headers, now: Delivery.sentAt)
    #expect(event.eventID == "evt_123456")
    #expect(event.deduplicationKey == "evt_123456")
    #expect(event.typeName == "payment.completed")
  }

  @Test("A new type of event verifies, decodes and keeps its members")
  func unknownType() throws {
    let body = Array(#"{"event":"payment.frozen","eventId":"evt_1","court":"Assen"}"#.utf8)
    let event = try Delivery.verify(body)
    #expect(event.type.rawValue == "payment.frozen")
    #expect(event.additionalMembers["court"] == "Assen")
  }

  @Test(
    "A body without type or id is an unidentified event, which no header identifies",
    arguments: [#"{"event":"payment.completed"}"#, #"{"eventId":"evt_1"}"#, "[]"])
  func unidentified(body: String) {
    let error = #expect(throws: WebhookError.self) {
      try Delivery.verify(
        Array(body.utf8), with: ["yera-event-id": "evt_1", "yera-event-type": "payment.completed"])
    }
    #expect(error?.kind == .payloadIncomplete)
  }

  @Test("What the headers say is at hand as an unauthenticated hint")
  func hints() {
    let hints = YeraConnectHeaderHints(
      WebhookHeaders { ["yera-event-id": "evt_1", "yera-delivery-id": "d_1"][$0] })
    #expect(hints.unauthenticatedEventID == "evt_1")
    #expect(hints.unauthenticatedDeliveryID == "d_1")
    #expect(hints.unauthenticatedEventType == nil)
  }

  @Test("A body that says a thing twice is refused, though it is signed")
  func duplicate() {
    let body = #"{"event":"payment.failed","eventId":"evt_1","event":"payment.completed"}"#
    let error = #expect(throws: WebhookError.self) { try Delivery.verify(Array(body.utf8)) }
    #expect(error?.kind == .payloadNotJSON)
  }

  @Test("The secret comes from the environment")
  func environment() throws {
    let webhooks = try YeraConnectWebhooks.fromEnvironment {
      $0 == "YERA_CONNECT_WEBHOOK_SECRET" ? "test-webhook-secret" : nil
    }
    let event = try webhooks.verify(
      Delivery.body, headers: Delivery.headers(), now: Delivery.sentAt)
    #expect(event.isPaid)
  }

  @Test("A secret that is not set is an error that names its variable", arguments: ["", nil])
  func noSecret(value: String?) throws {
    let error = #expect(throws: WebhookError.self) {
      try YeraConnectWebhooks.fromEnvironment { _ in value }
    }
    #expect(error?.kind == .emptySecret)
    #expect(error?.suggestedStatus == .internalServerError)
    #expect(error?.description.contains("YERA_CONNECT_WEBHOOK_SECRET") == true)
  }
}
