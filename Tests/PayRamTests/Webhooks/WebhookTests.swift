import CheckoutTesting
import HTTPTypes
import PayRam
import Testing

@Suite("PayRam's webhooks")
struct WebhookTests {
  static let key = Secret("project-api-key")
  static let body = Array(#"{"reference_id":"r1","status":"FILLED","filled_amount":"49.99"}"#.utf8)

  static func signature(of body: [UInt8] = body, key: Secret = key) throws -> String {
    let signer = try WebhookSigner(PayRamWebhooks.scheme, secret: key)
    return try #require(try signer.headers(for: body).first?.value)
  }

  static func verify(
    _ headers: [String: String], body: [UInt8] = body, requiresSignature: Bool = false
  ) throws(WebhookError) -> VerifiedEvent<PayRamEvent> {
    try PayRamWebhooks(keys: SigningKeys(key), requiresSignature: requiresSignature)
      .verify(body, headers: WebhookHeaders { headers[$0] })
  }

  static func kind(
    _ headers: [String: String], requiresSignature: Bool = false
  ) -> WebhookError.Kind? {
    do throws(WebhookError) {
      _ = try verify(headers, requiresSignature: requiresSignature)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test("The check: a signature proves the body")
  func signed() throws {
    let event = try Self.verify(["x-payram-signature": try Self.signature()])
    #expect(event.payload.isBodySigned)
    #expect(
      event.event
        == .payment(
          PaymentEvent(
            referenceID: "r1", state: .filled, filledAmount: "49.99")))
  }

  @Test("The check: without a signature the project's key counts, and the payload says so")
  func apiKey() throws {
    let event = try Self.verify(["api-key": "project-api-key"])
    #expect(!event.payload.isBodySigned)
    #expect(event.payload.scheme.name == "payram-api-key")
  }

  @Test(
    "The check: another key, part of the key or none is refused",
    arguments: [
      ("project-api-kez", WebhookError.Kind.signatureMismatch),
      ("project-api-ke", .signatureMismatch), ("project-api-keyy", .signatureMismatch),
      ("", .missingHeader),
    ])
  func otherKey(presented: String, kind: WebhookError.Kind) {
    #expect(Self.kind(["api-key": presented]) == kind)
  }

  @Test("The check: a signature that does not match is not saved by the key")
  func wrongSignature() throws {
    let other = try Self.signature(key: Secret("another-project"))
    let headers = ["x-payram-signature": other, "api-key": "project-api-key"]
    #expect(Self.kind(headers) == .signatureMismatch)
  }

  @Test("The check: an empty signature header is no reason to go by the key")
  func emptySignature() {
    let headers = ["x-payram-signature": "", "api-key": "project-api-key"]
    #expect(Self.kind(headers) == .missingHeader)
  }

  @Test("The check: the key alone is refused when a signature is required")
  func required() throws {
    #expect(Self.kind(["api-key": "project-api-key"], requiresSignature: true) == .missingHeader)
    let headers = ["x-payram-signature": try Self.signature()]
    #expect(Self.kind(headers, requiresSignature: true) == nil)
  }

  @Test(
    "The state: payment_state as the FAQ has it, and status",
    arguments: [
      "payment_state", "status",
    ])
  func state(member: String) throws {
    let body = Array(#"{"reference_id":"r1","\#(member)":"FILLED"}"#.utf8)
    let event = try Self.verify(["api-key": "project-api-key"], body: body)
    #expect(event.typeName == "payment.FILLED")
  }

  @Test("The verb: the FAQ's GET and the others' POST differ in nothing that is verified")
  func verb() throws {
    // Neither scheme signs a method, and neither reads one.
    #expect(PayRamWebhooks.scheme.signedParts == [.body])
    #expect(PayRamWebhooks.apiKeyScheme.signedParts.isEmpty)
  }

  @Test("A test of the receiver that is not signed is refused, whatever X-Webhook-Test says")
  func ping() {
    #expect(Self.kind(["x-webhook-test": "true"]) == .missingHeader)
  }

  @Test("The key comes from PAYRAM_WEBHOOK_SECRET")
  func environment() throws {
    let webhooks = try PayRamWebhooks.fromEnvironment {
      $0 == "PAYRAM_WEBHOOK_SECRET" ? "project-api-key" : nil
    }
    let signature = try Self.signature()
    let event = try webhooks.verify(
      Self.body, headers: WebhookHeaders { $0 == "x-payram-signature" ? signature : nil })
    #expect(event.payload.isBodySigned)
  }
}
