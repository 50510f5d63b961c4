import CheckoutWebhooks
import HTTPTypes

/// The headers and the body that a subject is given.
struct Delivery {
  static let defaultTime = Array("1700000000".utf8)

  var signature: [UInt8]
  var time: [UInt8]
  var id: [UInt8]
  var body: [UInt8]
  /// Whether the harness has signed it by the book, so that it must verify.
  var isCanonical: Bool

  /// Everything in the headers that may be the time: what its own header says, and each run of
  /// digits behind an equals sign in the signature's.
  var times: [[UInt8]] {
    let runs = signature.split(separator: UInt8(ascii: "=")).compactMap { text in
      let run = text.prefix { (0x30...0x39).contains($0) }
      return run.isEmpty || run.count > 19 ? nil : Array(run)
    }
    return time.isEmpty ? runs : [time] + runs
  }

  mutating func replacePlaceholders(with digest: [UInt8]) {
    let hex = ReferenceText.hex(digest)
    let base64 = ReferenceText.base64(digest)
    signature = signature.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "~"): hex
      case UInt8(ascii: "^"): base64
      default: [byte]
      }
    }
  }

  /// The headers as a framework hands them over that knows nothing of HTTPTypes.
  func lookup(_ subject: Subject) -> WebhookHeaders {
    let values = values(subject)
    return WebhookHeaders { values[$0] }
  }

  /// The headers as fields; `nil` if HTTP cannot carry them as they are.
  func fields(_ subject: Subject) -> HTTPFields? {
    var fields = HTTPFields()
    for (name, value) in values(subject) {
      guard
        let name = HTTPField.Name(name), value.utf8.allSatisfy({ (0x21...0x7D).contains($0) })
      else { return nil }
      fields[name] = value
    }
    return fields
  }

  private func values(_ subject: Subject) -> [String: String] {
    var values: [String: String] = [:]
    if !id.isEmpty { values["webhook-id"] = String(decoding: id, as: UTF8.self) }
    if !time.isEmpty, let name = subject.timeHeader {
      values[name] = String(decoding: time, as: UTF8.self)
    }
    if !signature.isEmpty {
      values[subject.signatureHeader] = String(decoding: signature, as: UTF8.self)
    }
    return values
  }
}
