/// Hexadecimal and Base64, written by another hand than the library's.
enum ReferenceText {
  static func hex(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0) / 16], digits[Int($0) % 16]] }
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (start..<start + 3).map { $0 < bytes.count ? bytes[$0] : 0 }
      let bits = group.reduce(0) { $0 * 256 + Int($1) }
      for (place, shift) in [18, 12, 6, 0].enumerated() {
        let isPadding = start + place > bytes.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[(bits >> shift) % 64])
      }
    }
    return text
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
  }
}

extension [UInt8] {
  func contains(run other: some Collection<UInt8>) -> Bool {
    guard let first = other.first, count >= other.count else { return other.isEmpty }
    return indices.dropLast(other.count - 1).contains {
      self[$0] == first && self[$0...].starts(with: other)
    }
  }
}
