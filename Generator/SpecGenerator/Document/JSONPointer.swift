/// JSON Pointers in URI fragments (RFC 6901, section 6).
enum JSONPointer {
  /// The node that `#/components/schemas/Order` leads to; `nil` if there is none, or the text is no
  /// pointer into the same document.
  static func node(at pointer: String, in root: JSONNode) -> JSONNode? {
    guard pointer.hasPrefix("#/") else { return pointer == "#" ? root : nil }
    var node = root
    for step in pointer.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false) {
      let name = unescape(step)
      guard let next = node[name] ?? Int(name).flatMap({ node.element($0) }) else { return nil }
      node = next
    }
    return node
  }

  /// The name that one step of a pointer means: `~1` is a slash, `~0` a tilde, `%20` a space.
  static func unescape(_ step: Substring) -> String {
    guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%") }) else {
      return String(step)
    }
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

extension JSONNode {
  fileprivate func element(_ index: Int) -> JSONNode? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}
