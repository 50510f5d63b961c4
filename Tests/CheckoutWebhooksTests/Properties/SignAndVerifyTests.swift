import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("Signing and verifying")
struct SignAndVerifyTests {
  static let now = Duration.seconds(1_700_000_000)

  static func random(_ count: Int, _ generator: inout SeededRandomNumberGenerator) -> [UInt8] {
    (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
  }

  @Test("What was signed verifies, whatever the bytes", arguments: SignedScheme.all)
  func signedVerifies(_ signed: SignedScheme) throws {
    var generator = SeededRandomNumberGenerator(seed: 4)
    let verifier = try signed.verifier()
    for length in [1, 2, 63, 64, 65, 1023, 1024, 1025, 5000] {
      let body = Self.random(length, &generator)
      let headers = try signed.headers(for: body, sentAt: Self.now)
      #expect(try verifier.verify(body, headers: headers, now: Self.now).bytes == body)
    }
  }

  @Test("A body with any byte changed, added or missing does not", arguments: SignedScheme.all)
  func changedBody(_ signed: SignedScheme) throws {
    var generator = SeededRandomNumberGenerator(seed: 5)
    let verifier = try signed.verifier()
    let body = Self.random(200, &generator)
    let headers = try signed.headers(for: body, sentAt: Self.now)
    for place in body.indices {
      var changed = body
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(Self.isMismatch(verifier, changed, headers))
    }
    #expect(Self.isMismatch(verifier, body + [0x20], headers))
    #expect(Self.isMismatch(verifier, [0x20] + body, headers))
    #expect(Self.isMismatch(verifier, body.dropLast(), headers))
  }

  @Test("A digest with any bit changed does not", arguments: SignedScheme.all)
  func changedDigest(_ signed: SignedScheme) throws {
    let verifier = try signed.verifier()
    let body = Array("{}".utf8)
    let headers = try signed.headers(for: body, sentAt: Self.now)
    let name = try #require(HTTPField.Name(signed.scheme.signatureHeaders[0]))
    let header = try #require(headers[name])
    let end = header.lastIndex { $0 != "=" } ?? header.startIndex
    let start = header[..<end].lastIndex { "=,".contains($0) }.map(header.index(after:))
    for place in header[(start ?? header.startIndex)...end].indices {
      // In hexadecimal and in Base64 alike, `0` and `f` differ in the highest bit.
      let isLow = ("A"..."Z").contains(header[place]) || ("a"..."f").contains(header[place])
      var changed = headers
      changed[name] = header.replacingCharacter(at: place, with: isLow ? "0" : "f")
      #expect(Self.isMismatch(verifier, body, changed))
    }
  }

  @Test("Another key does not verify", arguments: SignedScheme.all)
  func otherKey(_ signed: SignedScheme) throws {
    guard signed.scheme.algorithm == .hmacSHA256 else { return }
    let body = Array("{}".utf8)
    let headers = try signed.headers(for: body, sentAt: Self.now)
    let secret = signed.verifying.revealed
    let prefix = secret.hasPrefix("whsec_") ? "whsec_" : ""
    let other = Secret(prefix + String(secret.dropFirst(prefix.count).reversed()))
    let verifier = try WebhookVerifier(signed.scheme, keys: SigningKeys(other))
    #expect(Self.isMismatch(verifier, body, headers))
  }

  @Test("Another time than the signed one does not verify", arguments: SignedScheme.all)
  func otherTime(_ signed: SignedScheme) throws {
    guard signed.scheme.timestamp != nil else { return }
    let verifier = try signed.verifier()
    let body = Array("{}".utf8)
    var headers = try signed.headers(for: body, sentAt: Self.now)
    for field in headers {
      headers[field.name] = field.value.replacing("1700000000", with: "1700000001")
    }
    #expect(Self.isMismatch(verifier, body, headers))
  }

  private static func isMismatch(
    _ verifier: WebhookVerifier, _ body: some Collection<UInt8> & Sendable, _ headers: HTTPFields
  ) -> Bool {
    do throws(WebhookError) {
      _ = try verifier.verify(body, headers: headers, now: now)
      return false
    } catch {
      return error.kind == .signatureMismatch
    }
  }
}

extension String {
  fileprivate func replacingCharacter(at place: Index, with character: Character) -> String {
    self[..<place] + String(character) + self[index(after: place)...]
  }
}
