import CheckoutCore
import Testing

@Suite("Optional members that cannot be read")
struct MemberFailureTests {
  @Test(
    "The first in the order of reading is what the object fails for",
    arguments: [
      (#"{"note":7}"#, ["note"], "a string", "a number", 8),
      (#"{"copies":"two","note":7}"#, ["note"], "a string", "a number", 23),
      (#"{"next":{"copies":"two"},"copies":"two"}"#, ["copies"], "a number", "a string", 35),
      (#"{"next":{"copies":"two"}}"#, ["next", "copies"], "a number", "a string", 19),
      (#"{"next":{"next":{"note":[]}}}"#, ["next", "next", "note"], "a string", "an array", 24),
      (#"{"change":true}"#, ["change"], "a string", "a boolean", 10),
    ])
  func first(json: String, place: [String], expected: String, found: String, offset: Int) {
    let failure = JSONError(
      .wrongType(expected: expected, found: found),
      path: place.map(JSONError.PathComponent.member), offset: offset)
    #expect(throws: failure) { try Slip(json: json) }
  }

  @Test("An array says which of its elements it is")
  func element() {
    let failure = JSONError(
      .wrongType(expected: "a string", found: "a number"),
      path: [.element(1), .member("note")], offset: 12)
    #expect(throws: failure) { try [Slip](json: #"[{},{"note":7},{"note":8}]"#) }
  }

  @Test("A required member behind it does not take its place", arguments: [#","id":7"#, ""])
  func required(id: String) {
    let failure = JSONError(
      .wrongType(expected: "a string", found: "a number"), path: [.member("note")], offset: 8)
    #expect(throws: failure) {
      try JSONElement(json: #"{"note":7\#(id)}"#.utf8).object { fields throws(JSONError) in
        (fields.optional("note") as String?, try fields.required("id") as String)
      }
    }
  }

  @Test("Nor does what the type itself throws behind it")
  func refusal() {
    #expect(
      throws: JSONError(
        .wrongType(expected: "a string", found: "a number"), path: [.member("note")], offset: 8)
    ) {
      let element = try JSONElement(json: #"{"note":7}"#.utf8)
      try element.object { fields throws(JSONError) in
        guard let _: String = fields.optional("note") else { throw element.invalidValue("noted") }
      }
    }
  }

  @Test("What the type itself throws comes out if all could be read")
  func ownRefusal() throws {
    let element = try JSONElement(json: "{}".utf8)
    #expect(throws: element.invalidValue("noted")) {
      try element.object { fields throws(JSONError) in
        guard let _: String = fields.optional("note") else { throw element.invalidValue("noted") }
      }
    }
  }

  @Test("Behind it nothing else is read")
  func afterwards() {
    #expect(throws: JSONError.self) {
      try JSONElement(json: #"{"note":7,"name":"Tea","copies":2}"#.utf8).object { fields in
        #expect(fields.optional("note") == nil as String?)
        #expect(fields.optional("name") == nil as String?)
        #expect(fields.lenient("name") == nil as String?)
        #expect(fields.change("name") == Change<String>.keep)
        #expect(fields.others() == [String: Int]())
        #expect(fields.rest().isEmpty)
      }
    }
  }

  @Test("An alternative of a union that has one does not fit")
  func alternative() throws {
    let json = #"{"note":7,"name":"Tea"}"#
    var match = JSONMatch<String>(try JSONElement(json: json.utf8))
    match.consider { (_: Slip) in "slip" }
    #expect(match.best == nil)
    match.consider { (_: Label) in "label" }
    #expect(match.best == "label")
  }

  /// A type that reads nothing but optional members, and does not ask for the others.
  private struct Slip: JSONReadable {
    let note: String?
    let copies: Int?
    let change: Change<String>
    let next: [Slip]

    init(from element: JSONElement) throws(JSONError) {
      (note, copies, change, next) = try element.object { fields in
        let note: String? = fields.optional("note")
        let copies: Int? = fields.optional("copies")
        let next: Slip? = fields.optional("next")
        return (note, copies, fields.change("change"), next.map { [$0] } ?? [])
      }
    }
  }

  /// A type that any object fits.
  private struct Label: JSONReadable {
    let name: String?

    init(from element: JSONElement) throws(JSONError) {
      name = try element.object { fields in fields.optional("name") }
    }
  }
}
