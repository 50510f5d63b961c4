import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Several keys")
struct RotationTests {
  static let body = Array("{}".utf8)
  static let names = ["the first secret", "the second secret", "the third secret"]

  @Test("Each key verifies, and the payload tells which one matched", arguments: 0..<3)
  func eachKey(index: Int) throws {
    let keys = SigningKeys(Self.names.map { Secret($0) })
    let headers = try WebhookSigner(.github, secret: Secret(Self.names[index])).headers(
      for: Self.body)
    let payload = try WebhookVerifier(.github, keys: keys).verify(Self.body, headers: headers)
    #expect(payload.keyIndex == index)
  }

  @Test("A delivery that is signed with two keys verifies with either, alone")
  func twoSignatures() throws {
    let digests = try Self.names.prefix(2).map { name in
      let headers = try WebhookSigner(.stripe, secret: Secret(name))
        .headers(for: Self.body, sentAt: .seconds(1000))
      return try #require(headers.first?.value.split(separator: ",").last)
    }
    let header = "t=1000," + digests.joined(separator: ",")
    for name in Self.names.prefix(2) {
      let verifier = try WebhookVerifier(.stripe, keys: SigningKeys(Secret(name)))
      let payload = try verifier.verify(
        Self.body, headers: WebhookHeaders { _ in header }, now: .seconds(1000))
      #expect(payload.keyIndex == 0)
    }
  }

  @Test("A key that was taken out verifies no more")
  func removed() throws {
    let headers = try WebhookSigner(.github, secret: Secret(Self.names[0])).headers(for: Self.body)
    let verifier = try WebhookVerifier(
      .github, keys: SigningKeys(Secret(Self.names[1]), Secret(Self.names[2])))
    let error = #expect(throws: WebhookError.self) {
      try verifier.verify(Self.body, headers: headers)
    }
    #expect(error?.kind == .signatureMismatch)
  }
}
