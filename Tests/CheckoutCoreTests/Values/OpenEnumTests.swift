import CheckoutCore
import Testing

@Suite("Open enums")
struct OpenEnumTests {
  struct Status: OpenEnum {
    let rawValue: String
    static let open = Status(rawValue: "open")
    static let paid = Status(rawValue: "paid")
    static let allCases = [open, paid]
  }

  struct Level: OpenIntegerEnum {
    let rawValue: Int
    static let low = Level(rawValue: 1)
    static let allCases = [low]
  }

  @Test("A known value is one of all cases")
  func known() throws {
    let status = try Status(json: #""paid""#)

    #expect(status == .paid)
    #expect(status.isKnown)
  }

  @Test("A value that nobody has heard of is kept and leaves as it came")
  func unknown() throws {
    let status = try Status(json: #""half_paid\n""#)

    #expect(!status.isKnown)
    #expect(status.rawValue == "half_paid\n")
    #expect(status.json == Array(#""half_paid\n""#.utf8))
    #expect(status.parameterText == "half_paid\n")
    #expect("\(status)" == "half_paid\n")
  }

  @Test("A text in the code is the text on the wire, character by character")
  func texts() {
    #expect(Status("paid") == .paid)
    #expect(Status("").rawValue.isEmpty)
    #expect(Status("a").rawValue == "a")
    #expect(
      Status("requires \"日本\"\u{0}\n").rawValue.unicodeScalars.elementsEqual(
        "requires \"日本\"\u{0}\n".unicodeScalars))
  }

  @Test("Case matters", arguments: ["Paid", "PAID", "paid ", ""])
  func exact(text: String) {
    #expect(Status(rawValue: text) != .paid)
  }

  @Test("An open enum is not read from other values", arguments: ["1", "null", "[]", "true"])
  func wrongType(json: String) {
    #expect(throws: JSONError.self) { try Status(json: json) }
  }

  @Test("Integers are open too", arguments: [("1", 1, true), ("2.0", 2, false), ("-7", -7, false)])
  func integers(json: String, rawValue: Int, isKnown: Bool) throws {
    let level = try Level(json: json)

    #expect(level.rawValue == rawValue)
    #expect(level.isKnown == isKnown)
    #expect(level.json == Array("\(rawValue)".utf8))
    #expect(throws: JSONError.self) { try Level(json: "\"\(json)\"") }
  }
}
