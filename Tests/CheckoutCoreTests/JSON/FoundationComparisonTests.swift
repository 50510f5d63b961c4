import CheckoutCore
import Foundation
import Testing

/// Another JSON parser, of other people, must see the same values in the same texts.
@Suite("JSON, compared with Foundation")
struct FoundationComparisonTests {
  @Test("Random documents have the same value", arguments: 0..<40 as Range<UInt64>)
  func sameValue(seed: UInt64) throws {
    var random = RandomJSON(seed: seed)
    for _ in 0..<100 {
      let text = random.document()
      let value = try JSONValue(json: text)
      let expected = try JSONDecoder().decode(FoundationValue.self, from: Data(text.utf8))

      #expect(FoundationValue(value) == expected, "\(text)")
    }
  }

  @Test("Random documents are written so that Foundation reads the same value")
  func sameWriting() throws {
    var random = RandomJSON(seed: 1_000)
    for _ in 0..<1_000 {
      let value = try JSONValue(json: random.document())
      let reread = try JSONDecoder().decode(FoundationValue.self, from: Data(value.json))

      #expect(reread == FoundationValue(value))
      #expect(try JSONValue(json: value.json) == value)
    }
  }

  @Test(
    "Broken documents are accepted by both or by neither", arguments: 0..<40 as Range<UInt64>)
  func sameVerdict(seed: UInt64) {
    var random = RandomJSON(seed: 2_000 + seed)
    for _ in 0..<100 {
      let text = random.brokenDocument()
      let ours = try? JSONValue(json: text)
      // Foundation refuses numbers beyond its range, and zeros with an exponent. We keep both.
      guard ours?.hasExponent != true else { continue }
      let theirs = try? JSONDecoder().decode(FoundationValue.self, from: Data(text))

      #expect((ours == nil) == (theirs == nil), "\(String(decoding: text, as: UTF8.self))")
    }
  }
}

/// A JSON value as Foundation sees it: numbers are binary fractions.
private enum FoundationValue: Hashable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string([Unicode.Scalar])
  case array([FoundationValue])
  case object([String: FoundationValue])

  init(_ value: JSONValue) {
    self =
      switch value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .number(let number): .number(Double(number.text) ?? .nan)
      case .string(let text): .string(Array(text.unicodeScalars))
      case .array(let elements): .array(elements.map(FoundationValue.init))
      case .object(let object):
        .object(
          Dictionary(
            object.map { ($0.name, FoundationValue($0.value)) }, uniquingKeysWith: { $1 }))
      }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let text = try? container.decode(String.self) {
      self = .string(Array(text.unicodeScalars))
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let elements = try? container.decode([FoundationValue].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: FoundationValue].self))
    }
  }
}

extension JSONValue {
  /// Whether a number in the value has an exponent.
  fileprivate var hasExponent: Bool {
    switch self {
    case .number(let number): number.text.contains { "eE".contains($0) }
    case .array(let elements): elements.contains(where: \.hasExponent)
    case .object(let object): object.contains(where: \.value.hasExponent)
    default: false
    }
  }
}
