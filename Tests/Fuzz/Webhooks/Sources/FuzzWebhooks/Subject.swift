import CheckoutCore
import CheckoutWebhooks

/// Something that verifies, with what the harness knows of how its deliveries are signed.
struct Subject: Sendable {
  typealias Body = any Collection<UInt8> & Sendable
  typealias Verify =
    @Sendable (Body, WebhookHeaders, Duration) throws(WebhookError) -> VerifiedPayload
  typealias Contents = @Sendable (_ time: [UInt8], _ id: [UInt8], _ body: [UInt8]) -> [[UInt8]]

  /// Two keys, as during a rotation, and one that signs nothing.
  static let keys = ["first secret key", "second secret key", "another secret key"].map {
    Array($0.utf8)
  }

  /// What a scheme's verifier takes: little, so that short inputs are on both sides of it.
  static let maximumBodyBytes = 256

  static let all = schemes + providers

  let name: String
  let algorithm: Algorithm
  let signatureHeader: String
  let timeHeader: String?
  /// A signature header by the book.
  let template: [UInt8]
  /// What is signed; several readings, if the subject takes several.
  let contents: Contents

  private let verifier: Verify
  private let otherVerifier: Verify

  init(
    _ name: String, _ signatureHeader: String, _ template: String, time timeHeader: String? = nil,
    algorithm: Algorithm = .hmac,
    contents: @escaping Contents,
    prepare: ([Secret]) throws(WebhookError) -> Verify
  ) throws(WebhookError) {
    self.name = name
    self.algorithm = algorithm
    self.signatureHeader = signatureHeader
    self.timeHeader = timeHeader
    self.template = Array(template.utf8)
    self.contents = contents
    let secrets = Self.keys.map { Secret(String(decoding: $0, as: UTF8.self)) }
    verifier = try prepare(Array(secrets[..<2]))
    otherVerifier = try prepare(Array(secrets[2...]))
  }

  /// What becomes of a delivery.
  func verdict(
    _ body: Body, _ headers: WebhookHeaders, _ now: Duration, withOtherKey: Bool = false
  ) -> Verdict {
    do throws(WebhookError) {
      let payload = try (withOtherKey ? otherVerifier : verifier)(body, headers, now)
      return .accepted(sentAt: payload.sentAt, keyIndex: payload.keyIndex)
    } catch {
      return .refused(error)
    }
  }
}

enum Verdict: Equatable {
  case accepted(sentAt: Duration?, keyIndex: Int)
  case refused(WebhookError)

  /// Whether a digest matched, whatever came of the rest.
  var isAuthentic: Bool {
    switch self {
    case .accepted: true
    case .refused(let error):
      [.timestampTooOld, .timestampTooNew, .payloadNotJSON, .payloadIncomplete, .wrongEventKind]
        .contains(error.kind)
    }
  }
}
