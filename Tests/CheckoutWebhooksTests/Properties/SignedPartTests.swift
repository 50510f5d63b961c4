import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import Crypto
import HTTPTypes
import Testing

@Suite("Signed parts")
struct SignedPartTests {
  static let body = Array("body".utf8)
  static let secret = "a secret of mine"

  @Test(
    "Parts are signed in their order, a body as often as it stands there",
    arguments: [
      ([SignedPart.body], "body"), ([.body, .body], "bodybody"),
      ([.text("a"), .body, .text("b"), .text("c")], "abodybc"),
      ([.text("a"), .body, .text("b"), .body, .text("c"), .body, .text("d")], "abodybbodycbodyd"),
      ([.parameter("https://x", name: "address"), .body], "https://xbody"),
      ([.header("x-id"), .text("."), .body], "7.body"),
    ] as [([SignedPart], String)])
  func order(parts: [SignedPart], message: String) throws {
    let scheme = SignatureScheme(name: "x", signatureHeaders: ["x-mac"], signedParts: parts)
    let id = try #require(HTTPField.Name("x-id"))
    let mac = try #require(HTTPField.Name("x-mac"))
    let headers = try WebhookSigner(scheme, secret: Secret(Self.secret))
      .headers(for: Self.body, with: [id: "7"])
    // By the library at once, without the scheme.
    let expected = HMAC<SHA256>.authenticationCode(
      for: Array(message.utf8), using: SymmetricKey(data: Array(Self.secret.utf8)))
    #expect([UInt8](hex: try #require(headers[mac])) == Array(expected))
    let verifier = try WebhookVerifier(scheme, keys: SigningKeys(Secret(Self.secret)))
    #expect(try verifier.verify(Self.body, headers: headers).count == 4)
  }
}
