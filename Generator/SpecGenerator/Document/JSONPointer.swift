/// The escapes of JSON Pointers in URI fragments (RFC 6901, section 6).
enum JSONPointer {
  /// The name that one step of a pointer means: `~1` is a slash, `~0` a tilde, `%20` a space.
  static func unescape(_ step: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(step.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "~") where rest.first == UInt8(ascii: "0"):
        rest = rest.dropFirst()
        bytes.append(UInt8(ascii: "~"))
      case UInt8(ascii: "~") where rest.first == UInt8(ascii: "1"):
        rest = rest.dropFirst()
        bytes.append(UInt8(ascii: "/"))
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) {
          rest = rest.dropFirst(2)
          bytes.append(decoded)
        } else {
          bytes.append(byte)
        }
      default:
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
