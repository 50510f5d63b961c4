#if Sandbox
  /// The formats of strings that are checked. Others are taken as a hint to readers.
  enum StringFormat: String, Sendable {
    case uri
    case email
    case dateTime = "date-time"
    case currency
    case decimal

    /// What a text must be, to follow "must be".
    var inWords: String {
      switch self {
      case .uri: "an absolute address with a scheme, such as https://example.com/done"
      case .email: "an e-mail address"
      case .dateTime: "a date and time such as 2025-01-10T13:00:00Z"
      case .currency: "three letters that name a currency"
      case .decimal: "a decimal number such as 24.50"
      }
    }

    func accepts(_ text: String) -> Bool {
      let bytes = [UInt8](text.utf8)
      return switch self {
      case .uri: Self.isURI(bytes)
      case .email: Self.isEmail(bytes)
      case .dateTime: Self.isDateTime(bytes)
      case .currency: bytes.count == 3 && bytes.allSatisfy(\.isLetter)
      case .decimal: Self.isDecimal(bytes[...])
      }
    }
  }

  extension StringFormat {
    /// A scheme, a colon and more, all of it printable ASCII. It is no parser: it finds what is
    /// certainly wrong, and keeps line breaks out of what becomes a `Location` header.
    private static func isURI(_ bytes: [UInt8]) -> Bool {
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
        first.isLetter, colon + 1 < bytes.count,
        bytes.allSatisfy({ (0x21...0x7E).contains($0) && !"<>\"\\^`{|}".utf8.contains($0) })
      else { return false }
      let scheme = bytes[..<colon]
      guard scheme.allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }) else {
        return false
      }
      guard ["http", "https"].contains(String(decoding: scheme, as: UTF8.self)) else { return true }
      // A web address needs a host after its two slashes.
      let rest = bytes[(colon + 1)...]
      return rest.starts(with: "//".utf8)
        && !rest.dropFirst(2).prefix { !"/?#:".utf8.contains($0) }.isEmpty
    }

    /// One `@` with something on either side, a dot within the domain, and no space.
    private static func isEmail(_ bytes: [UInt8]) -> Bool {
      let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      guard parts.count == 2, let local = parts.first, let domain = parts.last else { return false }
      return !local.isEmpty && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
        && domain.contains(UInt8(ascii: ".")) && domain.first != UInt8(ascii: ".")
        && domain.last != UInt8(ascii: ".")
    }

    /// RFC 3339, without a look at how many days the month has.
    private static func isDateTime(_ bytes: [UInt8]) -> Bool {
      guard bytes.count >= 20 else { return false }
      let shape = "dddd-dd-ddTdd:dd:dd".utf8
      guard zip(bytes, shape).allSatisfy({ fits($0, $1) }) else { return false }
      var rest = bytes.dropFirst(shape.count)
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix(while: \.isDigit)
        guard !digits.isEmpty else { return false }
        rest = rest.dropFirst(digits.count + 1)
      }
      if rest.count == 1 { return rest.first.map { $0 | 0x20 } == UInt8(ascii: "z") }
      return rest.count == 6 && (rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-"))
        && zip(rest.dropFirst(), "dd:dd".utf8).allSatisfy { fits($0, $1) }
    }

    private static func fits(_ byte: UInt8, _ shape: UInt8) -> Bool {
      shape == UInt8(ascii: "d") ? byte.isDigit : byte == shape
    }

    private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
      let unsigned = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
      let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    }
  }

  extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isLetter: Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
  }
#endif
