#if Sandbox
  import CheckoutSandbox
  import Crypto
  import Foundation
  import Testing

  /// Signatures, made again by the rules of each provider's documentation.
  @Suite struct SignatureTests {
    private func delivery(
      of provider: SandboxProvider, faults: [WebhookFault] = []
    ) async throws -> (Receiver.Request, secret: String) {
      var delivery: Receiver.Request?
      var secret = ""
      try await withDeliveries(of: provider) { client, receiver in
        for fault in faults {
          await client.sandbox.inject(fault, intoWebhooksOf: provider, times: 1)
        }
        try await client.sandbox.trigger(
          Sandbox.webhookEvents(of: provider)[0], of: provider)
        delivery = try await receiver.requests(count: 1).first
        secret = client.sandbox.webhookSecret(for: provider)
      }
      return (try #require(delivery), secret)
    }

    private func digest(_ prefix: String, _ request: Receiver.Request, _ secret: String) -> String {
      HMAC<SHA256>.authenticationCode(
        for: Data(prefix.utf8) + Data(request.body),
        using: SymmetricKey(data: Data(secret.utf8))
      ).map { String(format: "%02x", $0) }.joined()
    }

    /// The time of the sandbox's clock.
    private static let time = "1736510701"

    private func expected(
      _ provider: SandboxProvider, _ request: Receiver.Request, _ secret: String,
      time: String = time
    ) -> [String: String] {
      switch provider {
      case .yeraConnect:
        [
          "yera-timestamp": time,
          "yera-signature": "t=\(time),v1=\(digest(time + ".", request, secret))",
          "yera-event-type": "payment.created",
        ]
      case .gStable:
        [
          "x-gstable-timestamp": time,
          "x-gstable-signature": digest(time + ":", request, secret),
        ]
      case .joPay: ["X-JoPay-Signature": "t=\(time),v1=\(digest(time + ".", request, secret))"]
      case .payRam:
        ["API-Key": secret, "X-Payram-Signature": "sha256=\(digest("", request, secret))"]
      case .ecomTrade24: ["X-Ecomtrade24-Signature": digest("", request, secret)]
      }
    }

    @Test(
      "A delivery is signed as the provider documents it, over the bytes that arrive",
      arguments: SandboxProvider.allCases)
    func signature(provider: SandboxProvider) async throws {
      let (request, secret) = try await delivery(of: provider)
      #expect(request.method == "POST")
      #expect(request.header("Content-Type") == "application/json")
      for (name, value) in expected(provider, request, secret) {
        #expect(request.header(name) == value, "\(name)")
      }
    }

    @Test("A wrong signature is wrong and nothing else is", arguments: SandboxProvider.allCases)
    func wrongSignature(provider: SandboxProvider) async throws {
      let (request, secret) = try await delivery(of: provider, faults: [.wrongSignature])
      let right = expected(provider, request, secret)
      let wrong = right.filter { request.header($0.key) != $0.value }.keys
      #expect(wrong.count == (provider == .payRam ? 2 : 1))
      #expect(wrong.contains { $0.lowercased().hasSuffix("signature") })
    }

    @Test(
      "A clock that is off signs the wrong time, rightly",
      arguments: [SandboxProvider.yeraConnect, .gStable, .joPay])
    func skew(provider: SandboxProvider) async throws {
      let (request, secret) = try await delivery(
        of: provider, faults: [.clockSkew(seconds: -701)])
      for (name, value) in expected(provider, request, secret, time: "1736510000") {
        #expect(request.header(name) == value, "\(name)")
      }
    }

    @Test("A node of PayRam's guide sends its key in a GET request that has a body")
    func guide() async throws {
      try await withDeliveries(of: .payRam) { client, receiver in
        await client.sandbox.set(.payRamGuideWebhooks)
        _ = try await client.createSession(at: .payRam)
        let request = try #require(try await receiver.requests(count: 1).first)
        #expect(request.method == "GET")
        #expect(request.header("API-Key") == client.sandbox.apiKey(for: .payRam))
        #expect(request.header("X-Payram-Signature") == nil)
        #expect(request.text.contains(#""payment_state":"OPEN""#))
        #expect(!request.text.contains(#""status""#))
      }
    }

    @Test("Yera Connect signs as its page in preview says where it is set so")
    func preview() async throws {
      try await withDeliveries(of: .yeraConnect) { client, receiver in
        await client.sandbox.set(.yeraConnectPreviewSignatures)
        try await client.sandbox.trigger("payment.completed", of: .yeraConnect)
        let request = try #require(try await receiver.requests(count: 1).first)
        let secret = client.sandbox.webhookSecret(for: .yeraConnect)
        #expect(request.header("yera-timestamp") == Self.time)
        #expect(
          request.header("yera-signature")
            == "sha256=\(digest(Self.time + ".", request, secret))")
      }
    }

    @Test("A ping of PayRam has the key and no signature")
    func ping() async throws {
      try await withDeliveries(of: .payRam) { client, receiver in
        try await client.sandbox.trigger("payout.ping", of: .payRam)
        let request = try #require(try await receiver.requests(count: 1).first)
        #expect(request.header("X-Webhook-Test") == "true")
        #expect(request.header("X-Payram-Signature") == nil)
      }
    }
  }
#endif
