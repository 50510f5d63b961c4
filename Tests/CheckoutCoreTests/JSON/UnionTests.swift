import Testing

@testable import CheckoutCore

@Suite("Values of several types")
struct UnionTests {
  /// Two alternatives that fit the same objects, each with itself inside: what costs the most to
  /// tell apart.
  indirect enum Twin: JSONUnion {
    case left(Left)
    case right(Right)
    case unknown(JSONValue)

    init(from element: JSONElement) throws(JSONError) {
      var match = JSONMatch<Self>(element)
      match.consider(Self.left)
      match.consider(Self.right)
      self = match.best ?? .unknown(JSONValue(from: element))
    }

    func write(to writer: inout JSONWriter) {
      switch self {
      case .left(let value): value.write(to: &writer)
      case .right(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  struct Left: JSONModel {
    let twin: Twin?
    let additionalMembers: JSONObject

    init(from fields: inout JSONFields) throws(JSONError) {
      twin = fields.optional("twin")
      additionalMembers = fields.rest()
    }

    func encode(to fields: inout JSONFieldWriter) {
      fields.write("twin", twin)
      fields.write(additionalMembers)
    }
  }

  struct Right: JSONModel {
    let twin: Twin?
    let name: String?
    let additionalMembers: JSONObject

    init(from fields: inout JSONFields) throws(JSONError) {
      twin = fields.optional("twin")
      name = fields.optional("name")
      additionalMembers = fields.rest()
    }

    func encode(to fields: inout JSONFieldWriter) {
      fields.write("twin", twin)
      fields.write("name", name)
      fields.write(additionalMembers)
    }
  }

  private struct Mismatch: Error {}

  @Test("The alternative that leaves the fewest members unread is taken, of equal ones the first")
  func fewest() throws {
    guard case .right(let value) = try Twin(json: #"{"name":"a"}"#) else { throw Mismatch() }
    #expect(value.name == "a")
    guard case .left = try Twin(json: #"{"other":1}"#) else { throw Mismatch() }
    guard case .unknown = try Twin(json: "[]") else { throw Mismatch() }
  }

  @Test("Trying ends, however deep alternatives are inside of each other, and nothing is lost")
  func trials() throws {
    let depth = 100
    let json =
      String(repeating: #"{"name":"a","x":1,"twin":"#, count: depth) + "{}"
      + String(repeating: "}", count: depth)
    let value = try Twin(json: json)
    #expect(try JSONValue(json: value.json) == JSONValue(json: json))
  }

  @Test("A copy of a boxed value is a value of its own")
  func boxed() {
    struct Node {
      @Boxed var next: Int?
    }
    var first = Node(next: 1)
    let second = first
    first.next = nil
    #expect(first.next == nil)
    #expect(second.next == 1)
  }

  @Test(
    "What is cleared is the empty text",
    arguments: [(#""""#, Clearable<Int>.cleared), ("5", .value(5))])
  func clearable(_ json: String, _ value: Clearable<Int>) throws {
    #expect(try Clearable<Int>(json: json) == value)
    #expect(String(decoding: value.json, as: UTF8.self) == json)
    #expect(throws: JSONError.self) { try Clearable<Int>(json: #""5""#) }
  }

  @Test("Neither an id nor an object shows what it says")
  func descriptions() throws {
    #expect(Expandable<JSONObject>.id("cus_1").description == "id")
    #expect(try Expandable<JSONObject>(json: #"{"id":"cus_1"}"#).description == "object")
    #expect(Clearable.value("secret").description == "value")
  }

  @Test(
    "Basic authentication spells its key as RFC 4648 has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FB}\u{FF}", "w7vDvw=="),
    ])
  func base64(_ text: String, _ encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
  }
}
