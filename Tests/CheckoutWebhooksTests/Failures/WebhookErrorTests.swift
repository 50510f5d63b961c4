import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Errors")
struct WebhookErrorTests {
  @Test(
    "There are 15 kinds, and each has a status, a problem and a remedy",
    arguments: WebhookError.Kind.allCases)
  func complete(kind: WebhookError.Kind) {
    let error = WebhookError(kind, scheme: "shop")
    #expect(WebhookError.Kind.allCases.count == 15)
    #expect((400..<600).contains(error.suggestedStatus.code))
    #expect(error.description.hasPrefix("shop: "))
    #expect(error.description.hasSuffix(error.remedy))
  }

  @Test(
    "401 for what is not authentic, 500 for what is set up wrongly, 4xx for the rest",
    arguments: WebhookError.Kind.allCases)
  func status(kind: WebhookError.Kind) {
    let expected =
      switch kind {
      case .signatureMismatch: 401
      case .emptySecret, .invalidSecret, .missingParameter: 500
      case .payloadTooLarge: 413
      case .payloadIncomplete, .wrongEventKind: 422
      default: 400
      }
    #expect(WebhookError(kind, scheme: "shop").suggestedStatus.code == expected)
  }

  /// The hints of a delivery of 2 bytes that was signed with another key.
  static func hints(_ headers: HTTPFields, secret: String) throws -> [WebhookError.Hint] {
    let body = Array("{}".utf8)
    let headers = try WebhookSigner(.github, secret: Secret("another secret"))
      .headers(for: body, with: headers)
    let verifier = try WebhookVerifier(.github, keys: SigningKeys(Secret(secret)))
    let error = #expect(throws: WebhookError.self) { try verifier.verify(body, headers: headers) }
    return try #require(error).hints
  }

  @Test("A mismatch comes with what may be its cause, as far as that shows without the body")
  func hints() throws {
    #expect(try Self.hints([:], secret: "a secret of mine") == [])
    #expect(try Self.hints([:], secret: "a secret of mine\n") == [.spaceAroundSecret])
    #expect(try Self.hints([.contentLength: "2"], secret: "a secret of mine") == [])
    #expect(
      try Self.hints([.contentLength: "3"], secret: "a secret of mine")
        == [.bodyLengthDiffers(received: 2, announced: 3)])
    #expect(
      try Self.hints([.contentEncoding: "gzip"], secret: "a secret of mine") == [.bodyWasEncoded])
  }

  @Test("The greatest time that can be signed is in the future, and is told without a trap")
  func greatestTime() throws {
    let body = Array("{}".utf8)
    let secret = Secret("a secret of mine")
    let headers = try WebhookSigner(.stripe, secret: secret)
      .headers(for: body, sentAt: .seconds(Int64.max))
    let error = #expect(throws: WebhookError.self) {
      try WebhookVerifier(.stripe, keys: SigningKeys(secret)).verify(body, headers: headers)
    }
    #expect(error?.kind == .timestampTooNew)
    #expect(error?.description.contains("ahead of this machine's clock") == true)
  }

  @Test(
    "A clock that is before 1970, or broken, is told without a trap",
    arguments: [.seconds(-1), .seconds(Int64.min), .seconds(Int64.max)] as [Duration])
  func brokenClock(now: Duration) throws {
    let body = Array("{}".utf8)
    let secret = Secret("a secret of mine")
    for time in [Duration.zero, .seconds(Int64.max)] where time != now {
      let headers = try WebhookSigner(.paddle, secret: secret).headers(for: body, sentAt: time)
      let verifier = try WebhookVerifier(.paddle, keys: SigningKeys(secret))
      // A second apart is within the window.
      guard (time - now) > .seconds(300) || (now - time) > .seconds(300) else { continue }
      let error = #expect(throws: WebhookError.self) {
        try verifier.verify(body, headers: headers, now: now)
      }
      #expect(error?.description.contains("this machine's clock") == true)
    }
  }

  @Test("A stale delivery tells how far the clocks are apart", arguments: [301, -301])
  func clocks(late: Int) throws {
    let body = Array("{}".utf8)
    let secret = Secret("a secret of mine")
    let headers = try WebhookSigner(.paddle, secret: secret)
      .headers(for: body, sentAt: .seconds(1_000_000))
    let error = #expect(throws: WebhookError.self) {
      try WebhookVerifier(.paddle, keys: SigningKeys(secret))
        .verify(body, headers: headers, now: .seconds(1_000_000 + late))
    }
    #expect(error?.hints == [.clocksDiffer(by: .seconds(-late))])
    let side = late > 0 ? "behind" : "ahead of"
    #expect(error?.description.contains("301 s \(side) this machine's clock") == true)
  }
}
