import CheckoutCore
import CheckoutWebhooks
import Foundation
import Testing

@Suite("Outside signers", .enabled(if: OutsideDelivery.all != nil, OutsideDelivery.notRun))
struct OutsideSignerTests {
  @Test("What Stripe's and Standard Webhooks' own libraries have signed verifies")
  func verifies() throws {
    for delivery in try #require(OutsideDelivery.all) {
      let payload = try delivery.verify(delivery.body)
      #expect(payload.bytes == Array(delivery.body))
      #expect(payload.sentAt == .seconds(delivery.time))
    }
  }

  @Test("There are deliveries of both", arguments: ["stripe", "standard-webhooks"])
  func complete(scheme: String) throws {
    #expect(try #require(OutsideDelivery.all).count { $0.scheme == scheme } >= 90)
  }

  @Test("With a byte more, or of another time, none of them does")
  func changed() throws {
    for delivery in try #require(OutsideDelivery.all) {
      let longer = #expect(throws: WebhookError.self) {
        try delivery.verify(delivery.body + [0x20])
      }
      #expect(longer?.kind == .signatureMismatch)
      let later = #expect(throws: WebhookError.self) {
        try delivery.verify(delivery.body, now: .seconds(delivery.time + 301))
      }
      #expect(later?.kind == .timestampTooOld)
    }
  }
}

/// A delivery that the script in Tests/Signers has made.
struct OutsideDelivery: Decodable {
  let scheme: String
  let secret: String
  let time: Int64
  let headers: [String: String]
  let body: Data

  static let notRun: Comment =
    "NOT RUN: python3, or CHECKOUT_SIGNERS_PYTHON, lacks stripe or standardwebhooks"

  /// What the script prints; `nil` if Python or one of the packages is missing, nothing if the
  /// script fails otherwise.
  static let all: [Self]? = {
    let script = URL(filePath: #filePath)
      .deletingLastPathComponent()  // OutsideSigners
      .deletingLastPathComponent()  // CheckoutWebhooksTests
      .deletingLastPathComponent()  // Tests
      .appending(path: "Signers/sign.py")
    let python = ProcessInfo.processInfo.environment["CHECKOUT_SIGNERS_PYTHON"]
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python ?? "python3", script.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let lines = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    // A package is missing, Python cannot be run, Python is missing.
    guard ![3, 126, 127].contains(process.terminationStatus) else { return nil }
    return lines.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(Self.self, from: $0)
    }
  }()

  func verify(_ body: Data, now: Duration? = nil) throws -> VerifiedPayload {
    let scheme = try #require(SignatureScheme.named(scheme, url: ""))
    return try WebhookVerifier(scheme, keys: SigningKeys(Secret(secret)))
      .verify(body, headers: WebhookHeaders { headers[$0] }, now: now ?? .seconds(time))
  }
}
