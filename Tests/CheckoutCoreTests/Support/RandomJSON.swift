import CheckoutTesting

/// Makes JSON texts by a seed: every construct of the grammar, spelled in every way.
struct RandomJSON {
  private var generator: SeededRandomNumberGenerator

  init(seed: UInt64) {
    generator = SeededRandomNumberGenerator(seed: seed)
  }

  /// A document that is JSON.
  mutating func document() -> String {
    space() + value(depth: 0) + space()
  }

  /// A document with one to three bytes changed, removed, added or cut off: mostly not JSON.
  mutating func brokenDocument() -> [UInt8] {
    var bytes = Array(document().utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] = byte()
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(byte(), at: place)
      case 3: bytes.removeSubrange(place...)
      default:
        bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &generator))
      }
    }
    return bytes
  }

  private mutating func byte() -> UInt8 {
    let likely = Array("{}[]\",:\\/ \n\t0123456789.eE+-truefalsn".utf8)
    return likely.randomElement(using: &generator) ?? 0
  }

  private mutating func value(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 5 ? 10 : 6), using: &generator) {
    case 0: "null"
    case 1: Bool.random(using: &generator) ? "true" : "false"
    case 2, 3: number()
    case 4, 5: string()
    case 6, 7: list("[", "]") { $0.value(depth: depth + 1) }
    default: object(depth: depth)
    }
  }

  private mutating func object(depth: Int) -> String {
    var ordinal = 0
    return list("{", "}") { random in
      ordinal += 1
      // The ordinal keeps names apart: texts with duplicates have a test of their own.
      let name = random.string().dropLast() + "\(ordinal)\""
      return name + random.space() + ":" + random.space() + random.value(depth: depth + 1)
    }
  }

  private mutating func list(
    _ opening: String, _ closing: String, _ item: (inout RandomJSON) -> String
  ) -> String {
    let items = (0..<Int.random(in: 0..<5, using: &generator)).map { _ in
      space() + item(&self) + space()
    }
    return opening + (items.isEmpty ? space() : items.joined(separator: ",")) + closing
  }

  private mutating func number() -> String {
    var text = Bool.random(using: &generator) ? "-" : ""
    let largest = Bool.random(using: &generator) ? 9 : 999_999
    text += String(Int.random(in: 0...largest, using: &generator))
    if Bool.random(using: &generator) {
      text += "." + String(Int.random(in: 0...99_999, using: &generator)) + "0"
    }
    // Foundation refuses zero with an exponent.
    if Double(text) != 0, Int.random(in: 0..<4, using: &generator) == 0 {
      text += ["e", "E", "e+", "E-", "e-"].randomElement(using: &generator) ?? "e"
      text += String(Int.random(in: 0...30, using: &generator))
    }
    return text
  }

  private mutating func string() -> String {
    "\"" + (0..<Int.random(in: 0..<8, using: &generator)).map { _ in character() }.joined() + "\""
  }

  private mutating func character() -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      ["\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t"].randomElement(using: &generator)
        ?? ""
    case 1: escape(UInt16.random(in: 0...0xD7FF, using: &generator))
    case 2:
      escape(UInt16.random(in: 0xD800...0xDBFF, using: &generator))
        + escape(UInt16.random(in: 0xDC00...0xDFFF, using: &generator))
    case 3:
      ["é", "ß", "€", "中", "🍵", "\u{10FFFF}", "\u{7F}"].randomElement(using: &generator) ?? ""
    default: ["a", "b", "Z", "0", " ", "{", "]", ":"].randomElement(using: &generator) ?? ""
    }
  }

  private mutating func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private mutating func space() -> String {
    ["", "", "", " ", "\n", "\t", "\r\n"].randomElement(using: &generator) ?? ""
  }
}
