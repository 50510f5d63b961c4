import CheckoutCore
import CheckoutTesting
import CheckoutWebhooks
import HTTPTypes
import Testing

@Suite("What can be printed")
struct DisclosureTests {
  static let secret = "topsecret-topsecret"
  static let body = Array(#"{"customer":"somebody@example.com"}"#.utf8)

  static func dumped(_ value: Any) -> String {
    var text = "\(value) \(String(reflecting: value)) "
    dump(value, to: &text)
    return text
  }

  @Test("Keys, verifiers and signers show nothing of a secret")
  func secrets() throws {
    let keys = SigningKeys(Secret(Self.secret), Secret("other-\(Self.secret)"))
    let values: [Any] = [
      keys, try WebhookVerifier(.github, keys: keys),
      try WebhookSigner(.github, secret: Secret(Self.secret)),
      SignedWebhooks<Event>(name: "shop", verifier: try WebhookVerifier(.github, keys: keys)),
    ]
    for value in values {
      #expect(!Self.dumped(value).contains("topsecret"))
      #expect(!Self.dumped(value).contains("Hasher"))
    }
  }

  @Test("A proven payload shows nothing of its bytes")
  func payload() throws {
    let headers = try WebhookSigner(.github, secret: Secret(Self.secret)).headers(for: Self.body)
    let verifier = try WebhookVerifier(.github, keys: SigningKeys(Secret(Self.secret)))
    let payload = try verifier.verify(Self.body, headers: headers)
    #expect(Self.dumped(payload).contains("<35 verified bytes, github>"))
    #expect(!Self.dumped(payload).contains("somebody"))
    #expect(!Self.dumped(payload).contains("123"))  // The body's first byte.
  }

  @Test("An error shows neither the body nor a signature")
  func error() throws {
    let headers = try WebhookSigner(.github, secret: Secret("another-secret")).headers(
      for: Self.body)
    let verifier = try WebhookVerifier(.github, keys: SigningKeys(Secret(Self.secret)))
    let error = #expect(throws: WebhookError.self) {
      try verifier.verify(Self.body, headers: headers)
    }
    let text = Self.dumped(try #require(error))
    let signature = try #require(headers.first?.value)
    #expect(!text.contains("somebody"))
    #expect(!text.contains("topsecret"))
    #expect(!text.contains(signature.dropFirst(7)))
  }

  struct Event: WebhookEvent {
    let typeName = ""
    let eventID: String? = nil
    let deduplicationKey = ""

    init(from element: JSONElement) throws(JSONError) {}
  }
}
