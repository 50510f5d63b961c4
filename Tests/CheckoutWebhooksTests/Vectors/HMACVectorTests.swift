import CheckoutCore
import CheckoutWebhooks
import Testing

@Suite("HMAC-SHA256", .enabled(if: WebhookVectors.file != nil, SharedVectors.notRun))
struct HMACVectorTests {
  static let scheme = SignatureScheme(
    name: "hmac", signatureHeaders: ["mac"], keyRule: KeyRule(.hex, minimumBytes: 1))

  static func verdict(key: String, message: String, tag: String) -> String {
    do throws(WebhookError) {
      let verifier = try WebhookVerifier(scheme, keys: SigningKeys(Secret(key)))
      _ = try verifier.verify([UInt8](hex: message), headers: WebhookHeaders { _ in tag })
      return "valid"
    } catch {
      return error.kind.rawValue
    }
  }

  @Test("The cases of RFC 4231 verify, but for the one whose code is cut", arguments: 1...7)
  func rfc4231(number: Int) throws {
    let cases = WebhookVectors.file?.rfc4231HmacSha256.cases
    let test = try #require(cases?.first { $0.case == number })
    let verdict = Self.verdict(key: test.keyHex, message: test.dataHex, tag: test.hmacSha256Hex)
    #expect(verdict == (test.truncateBytes == nil ? "valid" : "signature_mismatch"))
  }

  @Test("Wycheproof's codes of 256 bits are judged as it judges them")
  func wycheproof() throws {
    for test in try Self.wycheproof(tagSize: 256) {
      let expected =
        switch test.result {
        // There is no delivery without a body, whatever its code.
        case _ where test.msg.isEmpty: "empty_payload"
        case "valid": "valid"
        default: "signature_mismatch"
        }
      #expect(
        Self.verdict(key: test.key, message: test.msg, tag: test.tag) == expected,
        "\(test.tcId): \(test.comment)")
    }
  }

  @Test("Wycheproof's codes that were cut to 128 bits never verify")
  func truncated() throws {
    for test in try Self.wycheproof(tagSize: 128) where !test.msg.isEmpty {
      #expect(
        Self.verdict(key: test.key, message: test.msg, tag: test.tag) == "signature_mismatch",
        "\(test.tcId): \(test.comment)")
    }
  }

  private static func wycheproof(tagSize: Int) throws -> [Wycheproof.Case] {
    let file = SharedVectors.decode("wycheproof_hmac_sha256.json", as: Wycheproof.self)
    let groups = try #require(file).testGroups.filter { $0.tagSize == tagSize }
    let cases = groups.flatMap(\.tests)
    try #require(cases.count == 87)
    return cases
  }

  private struct Wycheproof: Decodable {
    let testGroups: [Group]

    struct Group: Decodable {
      let tagSize: Int
      let tests: [Case]
    }

    struct Case: Decodable {
      let tcId: Int
      let comment: String
      let key: String
      let msg: String
      let tag: String
      let result: String
    }
  }
}
