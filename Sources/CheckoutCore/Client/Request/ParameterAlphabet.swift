/// The characters that a value keeps where it is sent; all others are percent-encoded.
enum ParameterAlphabet {
  /// RFC 3986's unreserved characters: nothing that means anything in a path or a query.
  case unreserved
  /// These, the reserved ones that a query may have, and bytes that are encoded already.
  case reserved
  /// Those of `application/x-www-form-urlencoded`: a space is a plus sign, and brackets, which
  /// structure names, stay readable.
  case form
  /// All: headers and parts of a multipart body carry text as it is.
  case all

  func encode(_ text: String) -> String {
    if self == .all || text.utf8.allSatisfy(Self.isUnreserved) { return text }
    let bytes = Array(text.utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if self == .form, byte == UInt8(ascii: " ") {
        encoded.append(UInt8(ascii: "+"))
      } else if keeps(byte) || self == .reserved && bytes[index...].startsWithEncodedByte {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(Self.digits[Int(byte >> 4)])
        encoded.append(Self.digits[Int(byte & 0x0F)])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private func keeps(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      self == .form
    default:
      Self.isUnreserved(byte) || self == .reserved && Self.reservedInQueries.contains(byte)
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static let reservedInQueries = Array(":/?@!$&'()*+,;=".utf8)
}

extension ArraySlice<UInt8> {
  fileprivate var startsWithEncodedByte: Bool {
    count > 2 && first == UInt8(ascii: "%")
      && dropFirst().prefix(2).allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
  }
}
