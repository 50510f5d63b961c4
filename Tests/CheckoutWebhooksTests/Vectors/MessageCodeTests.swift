import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import Crypto
import Foundation
import HTTPTypes
import Testing

@Suite("Message codes")
struct MessageCodeTests {
  /// On both sides of one block and of two, where keys are filled up, taken whole, and hashed.
  @Test(
    "A code is swift-crypto's own HMAC, however long the key",
    arguments: [8, 31, 32, 63, 64, 65, 127, 128, 129, 1024])
  func keys(length: Int) throws {
    let key = String(repeating: "k", count: length)
    let body = Data((0..<300).map { UInt8(truncatingIfNeeded: $0) })
    let code = HMAC<SHA256>.authenticationCode(
      for: body, using: SymmetricKey(data: Data(key.utf8)))
    let headers = try WebhookSigner(.github, secret: Secret(key)).headers(for: body)
    let name = try #require(HTTPField.Name("X-Hub-Signature-256"))
    #expect(headers[name] == "sha256=" + code.map { String(format: "%02x", $0) }.joined())
  }
}
