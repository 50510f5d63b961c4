#if SQLite
  extension String {
    /// The text without U+0000, at which SQLite would cut it off. No two texts become one.
    var storable: String {
      guard utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\\") }) else { return self }
      return String(decoding: utf8.flatMap(Self.escaped), as: UTF8.self)
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
      switch byte {
      case 0: Array(#"\0"#.utf8)
      case UInt8(ascii: "\\"): Array(#"\\"#.utf8)
      default: [byte]
      }
    }
  }

  extension [UInt8] {
    /// Two lowercase digits a byte, as `sha256sum` prints them: people compare them.
    var hexadecimal: String {
      let digits = Array("0123456789abcdef".utf8)
      return String(
        decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Reads what ``hexadecimal`` has written; `nil` for any other text.
    init?(hexadecimal text: String) {
      let digits = text.utf8.map { UInt8(String(UnicodeScalar($0)), radix: 16) }
      guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
      let values = digits.compactMap { $0 }
      self = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
  }

  extension Duration {
    /// Whole microseconds; the nearest that a column holds if there are too many.
    var microseconds: Int64 {
      let (seconds, attoseconds) =
        min(max(self, .microseconds(Int64.min)), .microseconds(Int64.max)).components
      return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
  }
#endif
