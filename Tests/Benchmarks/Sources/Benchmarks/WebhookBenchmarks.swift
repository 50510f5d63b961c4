import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import CountedHeap
import Crypto
import Foundation
import HTTPTypes

extension Benchmarks {
  /// What a verification costs beyond the digest that it cannot do without, and what it allocates.
  static func webhooks() async throws -> [String] {
    var rows: [String] = []
    for delivery in [
      try SignedSample(.stripe, secret: "whsec_0123456789abcdef0123456789abcdef"),
      try SignedSample(.github, secret: "0123456789abcdef0123456789abcdef"),
      try SignedSample(.standardWebhooks, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    ] {
      rows.append(try await delivery.comparison().row)
    }
    let sample = try SignedSample(.stripe, secret: "whsec_0123456789abcdef0123456789abcdef")
    return rows + (try sample.allocations().map(\.row))
  }
}

/// A signed delivery, the verifier that takes it, and the bare digest of the same bytes.
private struct SignedSample {
  static let now = Duration.seconds(1_700_000_000)
  static let size = 2048
  static let id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W"

  let signer: WebhookSigner
  let verifier: WebhookVerifier

  init(_ scheme: SignatureScheme, secret: String) throws {
    signer = try WebhookSigner(scheme, secret: Secret(secret))
    verifier = try WebhookVerifier(
      scheme, keys: SigningKeys(Secret(secret)), maximumBodyBytes: 2 << 20)
  }

  func headers(for body: some Collection<UInt8>) throws -> HTTPFields {
    var id = HTTPFields()
    if let name = HTTPField.Name("webhook-id") { id[name] = Self.id }
    return try signer.headers(for: body, sentAt: Self.now, with: id)
  }

  /// The key is prepared once on both sides. Both hash the same bytes, the timestamp and the id in
  /// front of the body where they are signed, and both compare the code in constant time.
  func comparison() async throws -> Comparison {
    let body = [UInt8](repeating: 0x61, count: Self.size)
    let headers = try headers(for: body)
    let prepared = HMAC<SHA256>(key: SymmetricKey(size: .bits256))
    let expected = [UInt8](repeating: 0, count: 32)
    let prefix = Array(verifier.scheme.signedParts.map(Self.text).joined().utf8)
    return try await Comparison(
      "verify \(Self.size) bytes, \(verifier.scheme.name)", against: "HMAC and its comparison",
      limit: 1.25, iterations: 20_000
    ) {
      Benchmarks.blackHole(try verifier.verify(body, headers: headers, now: Self.now).keyIndex)
    } theirs: {
      var code = prepared
      if !prefix.isEmpty { code.update(data: prefix) }
      code.update(data: body)
      Benchmarks.blackHole(code.finalize() == expected)
    }
  }

  /// What a part that stands before the body says in the sample.
  private static func text(_ part: SignedPart) -> String {
    switch part {
    case .body: ""
    case .timestamp: String(now.components.seconds)
    case .header: id
    case .text(let text), .parameter(let text, name: _): text
    }
  }

  /// What one verification asks the heap for, by the size of its body. For a body in one place it
  /// must not grow; one in pieces is copied once.
  func allocations() throws -> [Comparison.Allocations] {
    try [false, true].map { isInPieces in
      Comparison.Allocations(
        "allocated for a body in \(isInPieces ? "pieces" : "one place")",
        sizes: [Self.size, 1 << 20], growthLimit: isInPieces ? 1 << 20 : 0,
        bytes: try [Self.size, 1 << 20].map { try allocated(size: $0, isInPieces: isInPieces) })
    }
  }

  private func allocated(size: Int, isInPieces: Bool) throws -> Int {
    let body = [UInt8](repeating: 0x61, count: size)
    let reversed = body.reversed() as ReversedCollection<[UInt8]>
    let headers = try headers(for: body)
    func verify() throws {
      let payload =
        isInPieces
        ? try verifier.verify(reversed, headers: headers, now: Self.now)
        : try verifier.verify(body, headers: headers, now: Self.now)
      Benchmarks.blackHole(payload.keyIndex)
    }
    // The first call makes ready what is made once in a process.
    try verify()
    let before = counted_heap_bytes()
    try verify()
    return Int(counted_heap_bytes() - before)
  }
}

extension Comparison {
  /// Bytes asked from the heap for two sizes of a body.
  struct Allocations {
    let name: String
    let sizes: [Int]
    let bytes: [Int]
    let growthLimit: Int

    init(_ name: String, sizes: [Int], growthLimit: Int, bytes: [Int]) {
      self.name = name
      self.growthLimit = growthLimit
      self.sizes = sizes
      self.bytes = bytes
    }

    var row: String {
      let measured = zip(sizes, bytes).map { "\($1) B for \($0 >> 10) KB" }
      let growth = (bytes.last ?? 0) - (bytes.first ?? 0)
      let verdict =
        bytes.first == 0 ? "NOT MEASURED" : growth <= growthLimit ? "reached" : "MISSED"
      return "\(name): \(measured.joined(separator: ", "))  \(verdict)"
    }
  }
}
