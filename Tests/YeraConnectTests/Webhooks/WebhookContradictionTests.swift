import CheckoutTesting
import HTTPTypes
import Testing
import YeraConnect

@Suite("Where Yera Connect's pages disagree about webhooks")
struct WebhookContradictionTests {
  static func verify(
    _ headers: [String: String?], acceptsPreview: Bool = false, now: Duration = Delivery.sentAt
  ) throws(WebhookError) -> VerifiedEvent<CheckoutEvent> {
    let webhooks = try YeraConnectWebhooks(
      keys: SigningKeys(Delivery.secret), window: TimeWindow(.seconds(300)),
      acceptsPreview: acceptsPreview)
    return try webhooks.verify(Delivery.body, headers: Delivery.headers(headers), now: now)
  }

  static let withTime = "sha256=\(Delivery.digest)"
  static let withoutTime = "sha256=\(Delivery.bodyDigest)"

  @Test(
    "The signature: sha256= of the webhooks page is refused unless asked for",
    arguments: [withTime, withoutTime])
  func previewIsOff(signature: String) {
    let error = #expect(throws: WebhookError.self) {
      try Self.verify(["yera-signature": signature])
    }
    #expect(error?.kind == .noSupportedScheme)
  }

  @Test(
    "The signature: both readings of sha256= verify when asked for",
    arguments: [(withTime, "yera-connect-preview"), (withoutTime, "yera-connect-preview-body")])
  func previewIsOn(signature: String, scheme: String) throws {
    let event = try Self.verify(["yera-signature": signature], acceptsPreview: true)
    #expect(event.payload.scheme.name == scheme)
  }

  @Test("The signature: the guide's verifies as well when the preview is asked for")
  func both() throws {
    #expect(try Self.verify([:], acceptsPreview: true).payload.scheme.name == "yera-connect")
  }

  @Test("The signature: sha256= with a time that is proven and stale is refused")
  func previewIsStale() {
    let error = #expect(throws: WebhookError.self) {
      try Self.verify(
        ["yera-signature": Self.withTime], acceptsPreview: true,
        now: Delivery.sentAt + .seconds(301))
    }
    #expect(error?.kind == .timestampTooOld)
  }

  @Test(
    "The time: t and yera-timestamp must say the same, and the header may be absent",
    arguments: [("1760000001", WebhookError.Kind.malformedHeader), (nil, nil)])
  func twoTimes(header: String?, kind: WebhookError.Kind?) {
    do throws(WebhookError) {
      _ = try Self.verify(["yera-timestamp": header])
      #expect(kind == nil)
    } catch {
      #expect(error.kind == kind)
    }
  }

  @Test(
    "The time: seconds and milliseconds are both read",
    arguments: [
      "1760000000", "1760000000000",
    ])
  func unit(time: String) throws {
    var scheme = YeraConnectWebhooks.scheme
    scheme.timestamp = nil
    scheme.signedParts = [.text("\(time)."), .body]
    let signer = try WebhookSigner(scheme, secret: Delivery.secret)
    let name = try #require(HTTPField.Name("yera-signature"))
    let header = try signer.headers(for: Delivery.body, sentAt: .zero)[name]
    let digest = try #require(header?.split(separator: "=").last)
    let event = try Self.verify([
      "yera-signature": "t=\(time),v1=\(digest)", "yera-timestamp": time,
    ])
    #expect(event.payload.sentAt == Delivery.sentAt)
  }

  @Test("The headers: without delivery id and event type, as the webhooks page has them")
  func fewerHeaders() throws {
    #expect(try Self.verify(["yera-delivery-id": nil, "yera-event-type": nil]).isPaid)
  }
}
