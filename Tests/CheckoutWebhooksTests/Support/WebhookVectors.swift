import CheckoutCore
import CheckoutWebhooks
import Foundation
import Testing

/// Published deliveries with the verdict on each, and probes at the edges.
struct WebhookVectors: Decodable {
  let vectors: [WebhookVector]
  let probes: [WebhookVector]
  let rfc4231HmacSha256: RFC4231

  struct RFC4231: Decodable {
    let cases: [Case]

    struct Case: Decodable {
      let `case`: Int
      let keyHex: String
      let dataHex: String
      let hmacSha256Hex: String
      let truncateBytes: Int?
    }
  }

  static let file = SharedVectors.decode("webhooks.json", as: Self.self)

  /// Adyen signs classic notifications inside the body, and Twilio's SHA-1 is broken.
  static let unsupported: Set = ["adyen-notification-item", "twilio-sha1"]

  static let supported = file?.vectors.filter { !unsupported.contains($0.scheme) } ?? []
}

struct WebhookVector: Decodable, CustomTestStringConvertible {
  let id: String
  let scheme: String
  let secretParts: [String]
  let payloadUtf8: String?
  let payloadHex: String?
  let url: String?
  let headers: [String: String]
  let now: Int64?
  let toleranceS: Int64?
  let expected: String?
  let error: String?
  let recommended: String?

  var testDescription: String { id }

  var body: [UInt8] {
    if let payloadHex { return [UInt8](hex: payloadHex) }
    // The vectors about keys have no delivery: their verifier cannot even be made.
    return Array((payloadUtf8 ?? "{}").utf8)
  }

  /// What became of the delivery, in the words of the file.
  func verdict() -> String {
    do throws(WebhookError) {
      _ = try payload()
      return "ok"
    } catch {
      return error.kind.rawValue
    }
  }

  func payload() throws(WebhookError) -> VerifiedPayload {
    guard var scheme = SignatureScheme.named(scheme, url: url ?? "") else {
      throw WebhookError(.missingParameter, scheme: scheme, subject: "scheme of this name")
    }
    scheme.timestamp?.window = toleranceS.map { TimeWindow(.seconds($0)) }
    if Self.withShortKeys.contains(id) { scheme.keyRule.minimumBytes = 1 }
    let verifier = try WebhookVerifier(scheme, keys: SigningKeys(Secret(secretParts.joined())))
    let headers = headers
    return try verifier.verify(
      body, headers: WebhookHeaders { headers[$0] }, now: .seconds(now ?? 0))
  }

  /// Their keys have six characters. Stripe issues none so short, and by itself the scheme refuses
  /// them.
  private static let withShortKeys: Set = ["st-022", "st-024"]
}
