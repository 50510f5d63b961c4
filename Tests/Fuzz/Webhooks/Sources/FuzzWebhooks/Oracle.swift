import CheckoutCore
import CheckoutWebhooks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Judges what a subject makes of a delivery, by means that are not the library's.
struct Oracle {
  private let input: FuzzInput
  private var subject: Subject { input.subject }
  private var delivery: Delivery { input.delivery }

  init(_ input: FuzzInput) {
    self.input = input
  }

  func check() {
    let headers = delivery.lookup(subject)
    let verdict = subject.verdict(delivery.body, headers, input.now)
    checkCarriers(verdict, headers)
    if verdict.isAuthentic {
      require(isSigned, "\(subject.name): what verifies is not signed")
      checkTampering(headers)
    }
    if delivery.isCanonical, !delivery.body.isEmpty, delivery.body.count <= Subject.maximumBodyBytes
    {
      require(verdict.isAuthentic, "\(subject.name): what is signed does not verify")
    }
    checkTime(verdict)
    checkDescription(verdict)
  }

  /// Neither the shape of the body nor that of the headers changes the verdict.
  private func checkCarriers(_ verdict: Verdict, _ headers: WebhookHeaders) {
    let pieces = Array(delivery.body.reversed()).reversed() as ReversedCollection<[UInt8]>
    require(
      subject.verdict(pieces, headers, input.now) == verdict,
      "\(subject.name): a body in pieces is judged otherwise")
    guard let fields = delivery.fields(subject) else { return }
    require(
      subject.verdict(delivery.body, WebhookHeaders(fields), input.now) == verdict,
      "\(subject.name): fields are judged otherwise than a closure")
  }

  /// Whether a header has the digest of what the subject says it signs, by one of its keys.
  private var isSigned: Bool {
    let written = delivery.signature
    let lowercased = ReferenceText.lowercased(written)
    return Subject.keys[..<2].contains { key in
      (delivery.times + [[]]).contains { time in
        subject.contents(time, delivery.id, delivery.body).contains { content in
          let digest = subject.algorithm.digest(of: content, key: key)
          // The last character may have bits that count for nothing, and padding may be missing.
          let base64 = ReferenceText.base64(digest).prefix(digest.count * 8 / 6)
          return lowercased.contains(run: ReferenceText.hex(digest))
            || written.contains(run: base64)
            || subject.algorithm == .presented && written.contains(run: digest)
        }
      }
    }
  }

  /// One bit of the body, or another key, and nothing verifies.
  private func checkTampering(_ headers: WebhookHeaders) {
    let other = subject.verdict(delivery.body, headers, input.now, withOtherKey: true)
    require(!other.isAuthentic, "\(subject.name): a key that signed nothing verifies")
    guard subject.algorithm != .presented else { return }
    var body = delivery.body
    body[abs(input.place % body.count)] ^= 1 << UInt8(input.place & 7)
    require(
      !subject.verdict(body, headers, input.now).isAuthentic,
      "\(subject.name): a changed body verifies")
  }

  /// The widest window of all subjects is 7 days. Whatever is accepted was sent within it.
  private func checkTime(_ verdict: Verdict) {
    guard case .accepted(let sentAt?, _) = verdict else { return }
    let distance = input.now - sentAt
    require(
      distance <= .seconds(7 * 24 * 3600) && distance >= .seconds(-3600),
      "\(subject.name): accepted outside of the window")
  }

  private func checkDescription(_ verdict: Verdict) {
    guard case .refused(let error) = verdict else { return }
    let text = Array(error.description.utf8)
    require(text.count < 4096, "an endless description")
    // A name in the body may be told, and a fuzzer may call one like a key.
    for key in Subject.keys where !delivery.body.contains(run: key) {
      require(!text.contains(run: key), "\(subject.name): an error names a key")
    }
  }
}

/// Stops the program: libFuzzer then keeps the input.
func require(_ condition: Bool, _ what: @autoclosure () -> String) {
  guard !condition else { return }
  print("WRONG: \(what())")
  abort()
}
