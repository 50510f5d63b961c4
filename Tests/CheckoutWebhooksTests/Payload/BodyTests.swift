import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import Foundation
import HTTPTypes
import Testing

@Suite("Bodies")
struct BodyTests {
  static let bytes = [UInt8]((0..<5000).map { UInt8(truncatingIfNeeded: $0) })
  static let secret = Secret("a secret of mine")

  static func verify(_ body: some Collection<UInt8> & Sendable) throws -> VerifiedPayload {
    let headers = try WebhookSigner(.github, secret: secret).headers(for: bytes)
    return try WebhookVerifier(.github, keys: SigningKeys(secret)).verify(body, headers: headers)
  }

  @Test("Arrays, slices, data and collections in pieces verify alike")
  func kinds() throws {
    let reversed = [UInt8](Self.bytes.reversed())
    let middle = ([0] + Self.bytes + [0])[1...5000]
    for payload in [
      try Self.verify(Self.bytes), try Self.verify(middle), try Self.verify(Data(Self.bytes)),
      // Neither is in one place.
      try Self.verify(reversed.reversed()),
      try Self.verify(ArraySlice(reversed).lazy.reversed().map { $0 }),
    ] {
      #expect(payload.bytes == Self.bytes)
      #expect(payload.count == 5000)
      #expect(payload.contentHash == Self.hash)
    }
  }

  /// By another implementation.
  static let hash = [UInt8](
    hex: "8026e5c96cf1e502c8deb3e89f8b8bc342f5039b871911a92eb10edf9c6542d3")

  @Test("An array is handed back without a copy")
  func noCopy() throws {
    let payload = try Self.verify(Self.bytes)
    let before = Self.bytes.withUnsafeBufferPointer { $0.baseAddress }
    #expect(payload.bytes.withUnsafeBufferPointer { $0.baseAddress } == before)
  }

  @Test("Headers of any framework do: a closure gets the name in lower case")
  func closure() throws {
    let signed = try WebhookSigner(.github, secret: Self.secret).headers(for: Self.bytes)
    let headers = Dictionary(
      uniqueKeysWithValues: signed.map { ($0.name.canonicalName, $0.value) })
    let verifier = try WebhookVerifier(.github, keys: SigningKeys(Self.secret))
    let payload = try verifier.verify(Self.bytes, headers: WebhookHeaders { headers[$0] })
    #expect(payload.count == 5000)
  }
}
