import CheckoutCore
import CheckoutWebhooks

extension Subject {
  /// The schemes that come with the library, and one that compares keys.
  static let schemes: [Subject] = made { () throws(WebhookError) in
    [
      try scheme(.stripe, "t=1700000000,v1=~") { time, _, body in time + "." + body },
      try scheme(.github, "sha256=~") { _, _, body in body },
      try scheme(.square(notificationURL: "https://shop.example"), "^") { _, _, body in
        "https://shop.example" + body
      },
      try scheme(.adyenPayload, "^", secret: hexadecimal) { _, _, body in body },
      try scheme(.paddle, "ts=1700000000;h1=~") { time, _, body in time + ":" + body },
      try scheme(.slack, "v0=~") { time, _, body in "v0:" + time + ":" + body },
      try scheme(.standardWebhooks, "v1,^", secret: base64) { time, id, body in
        id + "." + time + "." + body
      },
      try scheme(.standardWebhooksV1a, "v1a,^", algorithm: .ed25519, secret: publicKey) {
        time, id, body in id + "." + time + "." + body
      },
      try scheme(
        SignatureScheme(
          name: "presented", signatureHeaders: ["x-key"], algorithm: .presentedKey,
          signedParts: [], digestEncodings: [.text]), "first secret key", algorithm: .presented
      ) { _, _, _ in [] },
    ]
  }

  /// Stops the program if the harness itself is wrong.
  static func made(_ subjects: () throws(WebhookError) -> [Subject]) -> [Subject] {
    do throws(WebhookError) {
      return try subjects()
    } catch {
      require(false, "a subject cannot be made: \(error)")
      return []
    }
  }

  private static func scheme(
    _ scheme: SignatureScheme, _ template: String, algorithm: Algorithm = .hmac,
    secret: (Secret) -> String = \.revealed,
    content: @escaping @Sendable (_ time: [UInt8], _ id: [UInt8], _ body: [UInt8]) -> [UInt8]
  ) throws(WebhookError) -> Subject {
    let timeHeader: String? =
      if case .header(let name) = scheme.timestamp?.place { name.lowercased() } else { nil }
    return try Subject(
      scheme.name, scheme.signatureHeaders[0].lowercased(), template, time: timeHeader,
      algorithm: algorithm, contents: { [content($0, $1, $2)] },
      prepare: { secrets throws(WebhookError) in
        let keys = SigningKeys(secrets.map { Secret(secret($0)) })
        let verifier = try WebhookVerifier(
          scheme, keys: keys, maximumBodyBytes: Subject.maximumBodyBytes)
        return { body, headers, now throws(WebhookError) in
          let payload = try verifier.verify(body, headers: headers, now: now)
          _ = try payload.json()
          return payload
        }
      })
  }

  private static func hexadecimal(_ secret: Secret) -> String {
    String(decoding: ReferenceText.hex(Array(secret.revealed.utf8)), as: UTF8.self)
  }

  private static func base64(_ secret: Secret) -> String {
    String(decoding: ReferenceText.base64(Array(secret.revealed.utf8)), as: UTF8.self)
  }

  private static func publicKey(_ secret: Secret) -> String {
    let key = try? Algorithm.privateKey(Array(secret.revealed.utf8)).publicKey.rawRepresentation
    return String(decoding: ReferenceText.base64(key.map { Array($0) } ?? []), as: UTF8.self)
  }
}

func + (text: String, bytes: [UInt8]) -> [UInt8] { Array(text.utf8) + bytes }
func + (bytes: [UInt8], text: String) -> [UInt8] { bytes + Array(text.utf8) }
