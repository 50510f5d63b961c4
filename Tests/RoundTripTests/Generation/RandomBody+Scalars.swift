import SpecGenerator

@testable import CheckoutSandbox

extension RandomBody {
  /// Letters of one to four bytes in UTF-8, and what JSON has to escape.
  private static let letters: [Character] = [
    "a", "Z", "7", " ", "\"", "\\", "/", "\n", "\u{1}", "ä", "a\u{308}", "€", "😀", "\u{2028}",
  ]

  mutating func text(length: ClosedRange<Int>) -> String {
    let count = Int.random(in: length, using: &random)
    return String((0..<count).map { _ in Self.letters.randomElement(using: &random) ?? "a" })
  }

  mutating func string(_ schema: JSONNode, at path: String) -> JSON {
    switch schema["format"]?.string {
    // A pattern that a decimal has forbids a sign.
    case "decimal": return .string(decimal(isPositive: schema["pattern"] != nil))
    case "currency": return currency(schema, at: path)
    case "date-time": return .string(dateTime())
    case "email": return .string("ada+\(number(below: 1000))@shop.example")
    case "uri": return .string("https://shop.example/\(number(below: 1000))?a=%C3%A4&b=1#c")
    default:
      let least = schema["minLength"]?.integer ?? 0
      // A letter can be two characters as JSON Schema counts.
      let most = (schema["maxLength"]?.integer ?? 24) / 2
      return .string(text(length: least...max(least, min(most, 12))))
    }
  }

  /// A code in any letters' case. Where `x-letter-case` says how it is sent, it comes back so.
  private mutating func currency(_ schema: JSONNode, at path: String) -> JSON {
    let code = ["EUR", "usd", "Gbp", "jpY"].randomElement(using: &random) ?? "EUR"
    let sent =
      switch schema["x-letter-case"]?.string {
      case "upper": code.uppercased()
      case "lower": code.lowercased()
      default: code
      }
    if sent != code {
      rewritten.append(
        Difference(path: path, before: JSON.string(code).text, after: JSON.string(sent).text))
    }
    return .string(code)
  }

  /// Small integers as often as large ones. JSON Schema counts `2.0` among them.
  mutating func integer(_ schema: JSONNode) -> String {
    let isShort = schema["format"]?.string == "int32"
    let least = schema["minimum"]?.integer ?? (isShort ? Int(Int32.min) : .min)
    let most = schema["maximum"]?.integer ?? (isShort ? Int(Int32.max) : .max)
    let isSmall = Bool.random(using: &random)
    let limits = isSmall ? max(least, -9)...max(least, min(most, 9)) : least...most
    return "\(Int.random(in: limits, using: &random))\(isSmall && chance(of: 4) ? ".0" : "")"
  }

  /// Decimal text with zeros at its end, which are digits too, and more of them than `Double` has.
  mutating func decimal(isPositive: Bool) -> String {
    let sign = !isPositive && chance(of: 5) ? "-" : ""
    let whole = chance(of: 4) ? Int.max : number(below: 10_000)
    let fraction = ["", ".10", ".330", ".0000000001", ".5"].randomElement(using: &random) ?? ""
    return "\(sign)\(isPositive ? max(whole, 1) : whole)\(fraction)"
  }

  private mutating func dateTime() -> String {
    let fraction = ["", ".5", ".123456789"].randomElement(using: &random) ?? ""
    let zone = ["Z", "+02:00", "-11:30"].randomElement(using: &random) ?? "Z"
    return "20\(10 + number(below: 80))-0\(1 + number(below: 9))-28T13:00:59\(fraction)\(zone)"
  }

  private mutating func number(below limit: Int) -> Int { .random(in: 0..<limit, using: &random) }
}
