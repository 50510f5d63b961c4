import CheckoutWebhooks
import Testing

@Suite(
  "Published deliveries", .enabled(if: WebhookVectors.file != nil, SharedVectors.notRun))
struct PublishedVectorTests {
  @Test("Each gets the verdict that the file expects", arguments: WebhookVectors.supported)
  func verdict(_ vector: WebhookVector) {
    let expected = Self.judgedOtherwise[vector.id] ?? vector.error ?? vector.expected
    #expect(vector.verdict() == expected)
  }

  /// Where the file itself says that another verdict is as good or better.
  private static let judgedOtherwise = [
    // Both stale and forged. Who cannot sign must not learn about the clock.
    "oa-003": "signature_mismatch",
    "pd-004": "signature_mismatch",
    // A secret that is no Base64 is refused at set-up already.
    "oa-002": "invalid_secret",
  ]

  @Test(
    "Probes at the edges get the recommended verdict", arguments: WebhookVectors.file?.probes ?? [])
  func probe(_ probe: WebhookVector) throws {
    let recommended = try #require(probe.recommended?.split(separator: " ").first)
    #expect(probe.verdict() == recommended)
  }

  @Test("A proven body that is not UTF-8 is no JSON, and no trap")
  func notUTF8() throws {
    let probe = try #require(WebhookVectors.file?.probes.first { $0.id == "pr-20" })
    let payload = try probe.payload()
    let error = #expect(throws: WebhookError.self) { try payload.json() }
    #expect(error?.kind == .payloadNotJSON)
  }
}
