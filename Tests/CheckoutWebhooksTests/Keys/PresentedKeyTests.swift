import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Keys that are presented")
struct PresentedKeyTests {
  static let scheme = SignatureScheme(
    name: "presented", signatureHeaders: ["x-key"], algorithm: .presentedKey, signedParts: [],
    digestEncodings: [.text])

  static func kind(_ presented: String, key: String) throws -> WebhookError.Kind? {
    let verifier = try WebhookVerifier(scheme, keys: SigningKeys(Secret(key)))
    do throws(WebhookError) {
      let payload = try verifier.verify([0x7B, 0x7D], headers: WebhookHeaders { _ in presented })
      #expect(!payload.isBodySigned)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(
    "A key may have commas, spaces and equals signs in it", arguments: ["a,b,c,d,e", "a b=c, d=="])
  func separators(key: String) throws {
    #expect(try Self.kind(key, key: key) == nil)
  }

  @Test(
    "A part of the key, more than it, another spelling of it and several are refused",
    arguments: [
      "key,with", "key,with,commas,", "Key,with,commas", "key,with,commas, key,with,commas",
      "other, key,with,commas", "key,with,commas\0", "ke\u{79}\u{301},with,commas",
    ])
  func other(presented: String) throws {
    #expect(try Self.kind(presented, key: "key,with,commas") == .signatureMismatch)
  }

  @Test("Keys are compared by their bytes: two spellings of é are two keys")
  func spelling() throws {
    #expect(try Self.kind("cl\u{E9} cl\u{E9}", key: "cl\u{E9} cl\u{E9}") == nil)
    #expect(try Self.kind("cle\u{301} cl\u{E9}", key: "cl\u{E9} cl\u{E9}") == .signatureMismatch)
  }
}
