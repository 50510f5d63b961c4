import SpecGenerator
import Testing

@Suite("Enumerations and unions in Swift")
struct ChoiceSnippetTests {
  @Test("Integers are enumerated by names, with what they mean")
  func integers() throws {
    let files = try generateShop(
      #"""
      "components": { "schemas": { "Payer": { "type": "integer", "enum": [-1, 1, 2],
        "x-enum-names": ["nobody", "merchant", "buyer"],
        "x-enum-descriptions": [null, "The shop.", "The customer."] } } }
      """#)
    #expect(
      try declaration("public struct Payer", in: files) == """
        public struct Payer: OpenIntegerEnum {
          /// The integer as it is on the wire.
          public let rawValue: Int

          /// Makes a value from its integer on the wire, listed or not.
          public init(rawValue: Int) { self.rawValue = rawValue }

          /// `-1` on the wire.
          public static var nobody: Self { Self(rawValue: -1) }
          /// The shop.
          ///
          /// `1` on the wire.
          public static var merchant: Self { Self(rawValue: 1) }
          /// The customer.
          ///
          /// `2` on the wire.
          public static var buyer: Self { Self(rawValue: 2) }

          /// The values that the spec lists, in its order.
          public static let allCases: [Self] = [.nobody, .merchant, .buyer]
        }
        """)
  }

  @Test("Integers without names are called by their digits")
  func unnamedIntegers() throws {
    let files = try generateShop(
      #""components": { "schemas": { "State": { "enum": [-1, 0] } } }"#)
    let swift = try declaration("public struct State", in: files)
    #expect(swift.contains("public static let allCases: [Self] = [.minus1, .value0]"))
  }

  @Test("Objects of several kinds are an enum, with a case for kinds to come")
  func union() throws {
    let files = try generateShop(
      #"""
      "components": { "schemas": {
        "Item": {
          "oneOf": [{ "$ref": "#/components/schemas/Book" }, { "$ref": "#/components/schemas/Disc" }],
          "discriminator": { "propertyName": "type", "mapping": {
            "book": "#/components/schemas/Book", "compact_disc": "#/components/schemas/Disc" } } },
        "Book": { "description": "To read.", "properties": { "type": { "const": "book" } } },
        "Disc": { "properties": { "type": { "type": "string" } } } } }
      """#)
    #expect(
      try declaration("public enum Item", in: files) == """
        public enum Item: JSONUnion {
          /// To read.
          ///
          /// `type` is `book`.
          case book(Book)
          /// `type` is `compact_disc`.
          case compactDisc(Disc)
          /// A value that the spec does not describe, kept as it came.
          case unknown(JSONValue)

          public init(from element: JSONElement) throws(JSONError) {
            switch element.kind(in: "type") {
            case "book": self = .book(try Book(from: element))
            case "compact_disc": self = .compactDisc(try Disc(from: element))
            default: self = .unknown(JSONValue(from: element))
            }
          }

          public func write(to writer: inout JSONWriter) {
            switch self {
            case .book(let value): value.write(to: &writer)
            case .compactDisc(let value): value.write(to: &writer)
            case .unknown(let value): value.write(to: &writer)
            }
          }
        }
        """)
  }

  @Test("An open enumeration keeps what it does not know, and lists what it does")
  func openEnum() throws {
    let files = try generateShop(
      #""components": { "schemas": { "State": { "type": "string", "enum": ["open", "in-review"] } } }"#
    )
    #expect(
      try declaration("public struct State", in: files) == """
        public struct State: OpenEnum {
          /// The text as it is on the wire.
          public let rawValue: String

          /// Makes a value from its text on the wire, listed or not.
          public init(rawValue: String) { self.rawValue = rawValue }

          /// `open` on the wire.
          public static var open: Self { Self("open") }
          /// `in-review` on the wire.
          public static var inReview: Self { Self("in-review") }

          /// The values that the spec lists, in its order.
          public static let allCases: [Self] = [.open, .inReview]
        }
        """)
  }

  @Test("An answer that is an id or one of several objects has a type in its operation")
  func expandableAnswer() throws {
    let files = try generateShop(
      ##"""
      "paths": { "/a": { "get": { "operationId": "find", "responses": { "200": {
        "description": "", "content": { "application/json": { "schema": { "anyOf": [
          { "type": "string" },
          { "$ref": "#/components/schemas/Buyer" }, { "$ref": "#/components/schemas/Seller" }
        ] } } }
      } } } } },
      "components": { "schemas": {
        "Buyer": { "type": "object", "properties": { "id": { "type": "string" } } },
        "Seller": { "type": "object", "properties": { "id": { "type": "string" } } }
      } }
      """##)
    #expect(try declaration("public enum Find {", in: files).contains("enum Response: JSONUnion"))
    #expect(files.contains { $0.text.contains("-> Expandable<Find.Response>") })
  }
}
