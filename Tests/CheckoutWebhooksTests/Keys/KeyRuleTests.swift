import CheckoutCore
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Keys at set-up")
struct KeyRuleTests {
  static func problem(_ scheme: SignatureScheme, _ secrets: String...) -> WebhookError? {
    do throws(WebhookError) {
      _ = try WebhookVerifier(scheme, keys: SigningKeys(secrets.map { Secret($0) }))
      return nil
    } catch {
      return error
    }
  }

  /// 15 and 63 bytes in Base64; `AA==` adds one more, `AAA` two.
  static let bytes15 = String(repeating: "B", count: 20)
  static let bytes63 = String(repeating: "B", count: 84)
  static let key24 = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

  @Test(
    "An empty secret, white space alone and no secret at all are refused",
    arguments: [
      [""], ["   "], ["\n"], ["\u{A0}\u{A0}\u{3000}\u{3000}"], ["a secret of mine", ""], [],
    ])
  func empty(secrets: [String]) {
    let error = #expect(throws: WebhookError.self) {
      try WebhookVerifier(.github, keys: SigningKeys(secrets.map { Secret($0) }))
    }
    #expect(error?.kind == .emptySecret)
    #expect(error?.suggestedStatus == .internalServerError)
  }

  @Test(
    "A key of zeros alone is refused: to HMAC it is the empty key",
    arguments: [
      (SignatureScheme.github, String(repeating: "\0", count: 32)),
      (.adyenPayload, String(repeating: "0", count: 64)),
      (.standardWebhooks, "whsec_" + String(repeating: "A", count: 44)),
    ])
  func zeros(scheme: SignatureScheme, secret: String) {
    #expect(Self.problem(scheme, secret)?.kind == .emptySecret)
  }

  @Test("A text that is short enough to be a placeholder is refused")
  func short() {
    #expect(Self.problem(.github, "secret!")?.kind == .invalidSecret)
    #expect(Self.problem(.github, "secret!!") == nil)
  }

  @Test(
    "A key of Standard Webhooks has 16 to 64 bytes, behind whsec_ or not",
    arguments: [
      (key24, true), ("whsec_\(key24)", true), ("\(bytes15)AA==", true), (bytes15, false),
      ("\(bytes63)AA==", true), ("\(bytes63)AAA", false), ("whsec_", false),
      ("whpk_\(key24)", false), ("hwsec_\(key24)", false), ("not base64!", false),
    ] as [(String, Bool)])
  func standardWebhooks(secret: String, isUsable: Bool) {
    #expect((Self.problem(.standardWebhooks, secret) == nil) == isUsable)
  }

  @Test(
    "A public key has 32 bytes, and a private or shared one is refused",
    arguments: [
      ("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=", true),
      ("1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=", true),
      ("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOirQ", true), ("whpk_\(key24)", false),
      ("whsec_\(key24)", false),
    ])
  func publicKey(secret: String, isUsable: Bool) {
    #expect((Self.problem(.standardWebhooksV1a, secret) == nil) == isUsable)
  }

  @Test(
    "A hexadecimal key has an even number of digits, in either case",
    arguments: [
      ("00112233445566778899aAbBcCdDeEfF", true), ("00112233445566778899aabbccddeef", false),
      ("00112233445566778899aabbccddeefg", false),
    ])
  func hex(secret: String, isUsable: Bool) {
    #expect((Self.problem(.adyenPayload, secret) == nil) == isUsable)
  }

  @Test("White space around a key that is decoded is hinted at")
  func whitespace() {
    let error = Self.problem(.standardWebhooks, "whsec_\(Self.key24)\n")
    #expect(error?.kind == .invalidSecret)
    #expect(error?.hints == [.spaceAroundSecret])
  }

  @Test(
    "A key of another length is told the lengths that there are",
    arguments: [
      (SignatureScheme.github, "short", "A key of this scheme has 8 to 1024 bytes."),
      (.standardWebhooksV1a, bytes15, "A key of this scheme has 32 bytes."),
    ])
  func length(scheme: SignatureScheme, secret: String, hint: String) throws {
    let error = try #require(Self.problem(scheme, secret))
    #expect(error.kind == .invalidSecret)
    #expect(error.description.hasSuffix(hint), "\(error)")
  }

  @Test("A rule whose bounds are the wrong way round refuses every key, and stops nothing")
  func impossibleLength() {
    var scheme = SignatureScheme.github
    scheme.keyRule = KeyRule(.text, minimumBytes: 64, maximumBytes: -1)
    #expect(Self.problem(scheme, "a secret of mine")?.kind == .invalidSecret)
  }

  @Test(
    "A scheme that lacks what it signs or where it signs is refused",
    arguments: [
      (SignatureScheme.square(notificationURL: ""), "notification URL"),
      (SignatureScheme(name: "x", signatureHeaders: []), "signature header"),
      (SignatureScheme(name: "x", signatureHeaders: ["not a name"]), "name of a header"),
      (
        SignatureScheme(name: "x", signatureHeaders: ["x"], signedParts: [.timestamp, .body]),
        "timestamp rule"
      ),
      (
        SignatureScheme(name: "x", signatureHeaders: ["x"], signedParts: [.text("no body")]),
        "body among the signed parts"
      ),
      (
        SignatureScheme(
          name: "x", signatureHeaders: ["x"], algorithm: .ed25519, signedParts: [],
          keyRule: KeyRule(.text)),
        "body among the signed parts"
      ),
      (
        SignatureScheme(name: "x", signatureHeaders: ["x"], timestamp: .init(.header("x-time"))),
        "timestamp among the signed parts"
      ),
      (
        SignatureScheme(
          name: "x", signatureHeaders: ["x"], algorithm: .presentedKey,
          signedParts: [.timestamp], timestamp: .init(.header("x-time"))),
        "timestamp among the signed parts"
      ),
      (
        SignatureScheme(
          name: "x", signatureHeaders: ["x"], signedParts: [.timestamp, .body],
          timestamp: .init(.label("t"))),
        "grammar with labels"
      ),
      (
        SignatureScheme(
          name: "x", signatureHeaders: ["x"], grammar: .labelled(digest: "v1", separator: "；")),
        "separator in ASCII, other than ="
      ),
      (
        SignatureScheme(name: "x", signatureHeaders: ["x"], digestEncodings: []),
        "digest encoding"
      ),
    ])
  func incompleteScheme(scheme: SignatureScheme, subject: String) {
    let error = Self.problem(scheme, "a secret of mine")
    #expect(error?.kind == .missingParameter)
    #expect(error?.subject == subject)
  }

  @Test(
    "Labels under which nothing could ever verify are refused at set-up",
    arguments: [
      ("v1", "=", "t", "separator in ASCII, other than ="), ("", ",", "t", "label of the digest"),
      ("v=1", ",", "t", "label of the digest"), ("v,1", ",", "t", "label of the digest"),
      ("v1", ",", "", "label of the timestamp"), ("v1", ",", "v1", "label of the timestamp"),
      ("v1", ";", "t;", "label of the timestamp"), ("v1", ",", " t", "label of the timestamp"),
    ] as [(String, Character, String, String)])
  func labels(digest: String, separator: Character, timestamp: String, subject: String) {
    let scheme = SignatureScheme(
      name: "x", signatureHeaders: ["x"],
      grammar: .labelled(digest: digest, separator: separator),
      signedParts: [.timestamp, .body], timestamp: .init(.label(timestamp)))
    let error = Self.problem(scheme, "a secret of mine")
    #expect(error?.kind == .missingParameter)
    #expect(error?.subject == subject)
  }
}
