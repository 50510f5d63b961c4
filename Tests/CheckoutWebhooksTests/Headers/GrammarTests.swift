import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Signature headers")
struct GrammarTests {
  static let body = Array("{}".utf8)
  static let secret = Secret("a secret of mine")
  static let now = Duration.seconds(1_700_000_000)

  static func digest(_ scheme: SignatureScheme) throws -> String {
    let header = try WebhookSigner(scheme, secret: secret).headers(for: body, sentAt: now)
    let name = try #require(HTTPField.Name(scheme.signatureHeaders[0]))
    return try #require(header[name]?.split(separator: "=").last.map { String($0) })
  }

  /// The kind of error, or `nil` if the delivery verifies. `D` stands for the right digest.
  static func kind(_ scheme: SignatureScheme, _ header: String) throws -> WebhookError.Kind? {
    let header = header.replacing("D", with: try digest(scheme))
    let verifier = try WebhookVerifier(scheme, keys: SigningKeys(secret))
    do throws(WebhookError) {
      let name = scheme.signatureHeaders[0].lowercased()
      _ = try verifier.verify(
        body, headers: WebhookHeaders { $0 == name ? header : nil }, now: now)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(
    "Labelled values: what is odd is skipped, what is ambiguous is refused",
    arguments: [
      ("t=1700000000,v1=D", nil), ("v1=D,t=1700000000", nil), (" t=1700000000 , v1=D ,", nil),
      ("t=1700000000,v1=00,v1=D", nil), ("t=1700000000,v1=D,v1=zz,v2=x,what", nil),
      ("t=1700000000,v1=D=", .signatureMismatch), ("t=1700000000,V1=D", .noSupportedScheme),
      ("t=1700000000,v1=D,t=1700000000", .malformedHeader), ("v1=D", .malformedHeader),
      ("t=1700000000", .malformedHeader), (",,,", .malformedHeader), ("=,=", .malformedHeader),
      ("t=,v1=D", .malformedHeader), ("t=1700000000;v1=D", .malformedHeader),
      ("t=01700000000,v1=D", .signatureMismatch), ("t=-1,v1=D", .malformedTimestamp),
      ("t=9223372036854775808,v1=D", .malformedTimestamp),
      ("t=9223372036854775807,v1=D", .signatureMismatch),
      ("t=nan,v1=D", .malformedTimestamp), ("t=１７,v1=D", .malformedTimestamp),
      ("t=1700000000\0,v1=D", .malformedTimestamp), ("t=1700000000,v1=D\0", .signatureMismatch),
      ("t=1700000000,v1\0=D", .noSupportedScheme), ("T=1700000000,v1=D", .malformedHeader),
      ("t=1700000000,sha256=D", .noSupportedScheme), ("t = 1700000000,v1=D", .malformedHeader),
    ] as [(String, WebhookError.Kind?)])
  func labelled(header: String, kind: WebhookError.Kind?) throws {
    #expect(try Self.kind(.stripe, header) == kind)
  }

  @Test(
    "A fixed prefix is required, and several values are separated by commas",
    arguments: [
      ("sha256=D", nil), ("sha256=00, sha256=D", nil), ("sha1=aa,sha256=D", nil),
      ("D", .malformedHeader), ("sha1=D", .malformedHeader), ("sha256=", .malformedHeader),
      ("SHA256=D", .malformedHeader),
    ] as [(String, WebhookError.Kind?)])
  func prefixed(header: String, kind: WebhookError.Kind?) throws {
    #expect(try Self.kind(.github, header) == kind)
  }

  @Test(
    "A digest must be whole: a part of it, or more than it, matches nothing",
    arguments: [
      1, 2, 32, 62,
    ])
  func partOfDigest(length: Int) throws {
    let scheme = SignatureScheme(name: "bare", signatureHeaders: ["x"])
    let digest = try Self.digest(scheme)
    #expect(try Self.kind(scheme, String(digest.prefix(length))) == .signatureMismatch)
    #expect(try Self.kind(scheme, "D" + digest.prefix(length)) == .signatureMismatch)
  }

  @Test(
    "A digest in Base64 may lack its padding, and has no more and no other characters",
    arguments: [
      ("P=", nil), ("P", nil), ("P==", .signatureMismatch), ("PA", .signatureMismatch),
      ("AP", .signatureMismatch), ("P-", .signatureMismatch), ("P,P", nil),
    ] as [(String, WebhookError.Kind?)])
  func base64(header: String, kind: WebhookError.Kind?) throws {
    let scheme = SignatureScheme(
      name: "bare", signatureHeaders: ["x"], digestEncodings: [.base64])
    // What the digest is before its one sign of padding, in place of P.
    let digest = try #require(
      WebhookSigner(scheme, secret: Self.secret).headers(for: Self.body).first?.value)
    #expect(try Self.kind(scheme, header.replacing("P", with: String(digest.dropLast()))) == kind)
  }

  @Test("A header of more than 8192 bytes is refused before it is read")
  func longHeader() throws {
    let entries = String(repeating: "v1=00,", count: 1354)
    #expect(try Self.kind(.stripe, entries + "t=1700000000,v1=D") == .malformedHeader)
  }

  @Test("16 digests are compared, and a delivery with more is refused", arguments: [16, 17])
  func manyDigests(count: Int) throws {
    let zeros = String(repeating: "0", count: 64)
    let others = (1..<count).map { _ in "v1=\(zeros)," }.joined()
    #expect(
      try Self.kind(.stripe, "t=1700000000,\(others)v1=D") == (count > 16 ? .malformedHeader : nil))
  }

  @Test("A header that came twice counts as one with both values")
  func repeated() throws {
    let name = try #require(HTTPField.Name("X-Hub-Signature-256"))
    let headers = HTTPFields([
      HTTPField(name: name, value: "sha256=00"),
      HTTPField(name: name, value: "sha256=\(try Self.digest(.github))"),
    ])
    let verifier = try WebhookVerifier(.github, keys: SigningKeys(Self.secret))
    #expect(try verifier.verify(Self.body, headers: headers).bytes == Self.body)
  }

  @Test("A timestamp header that came twice is no number")
  func repeatedTimestamp() throws {
    var headers = try WebhookSigner(.slack, secret: Self.secret)
      .headers(for: Self.body, sentAt: Self.now)
    let name = try #require(HTTPField.Name("X-Slack-Request-Timestamp"))
    headers.append(HTTPField(name: name, value: "1700000000"))
    let verifier = try WebhookVerifier(.slack, keys: SigningKeys(Self.secret))
    let error = #expect(throws: WebhookError.self) {
      try verifier.verify(Self.body, headers: headers, now: Self.now)
    }
    #expect(error?.kind == .malformedTimestamp)
  }
}
