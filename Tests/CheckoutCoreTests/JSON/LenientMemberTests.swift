import CheckoutCore
import Testing

@Suite("Members that may not fit")
struct LenientMemberTests {
  @Test(
    "One that does not fit reads as absent, and is written again as it came",
    arguments: [#""soon""#, "[24.330]", #"{"cents":150}"#, "true"])
  func misfit(total: String) throws {
    let json = #"{"id":"p_1","total":\#(total),"note":"Tea"}"#
    let parcel = try Parcel(json: json)

    #expect(parcel.total == nil)
    #expect(parcel.note == "Tea")
    #expect(parcel.additionalMembers == ["total": try JSONValue(json: total)])
    #expect(try JSONValue(json: parcel.json) == JSONValue(json: json))
  }

  @Test("One that does not fit at its depth is absent as a whole")
  func misfitInside() throws {
    let parcel = try Parcel(json: #"{"id":"p_1","lines":[{"name":"Tea","price":1},{"name":2}]}"#)

    #expect(parcel.lines == nil)
    #expect(parcel.additionalMembers.map(\.name) == ["lines"])
  }

  @Test("One that fits is read, and no additional member")
  func fit() throws {
    let parcel = try Parcel(json: #"{"total":"1.50","id":"p_1"}"#)

    #expect(parcel.total == "1.50")
    #expect(parcel.additionalMembers.isEmpty)
  }

  @Test("If its own name does not fit, its other name may")
  func alias() throws {
    let parcel = try Parcel(json: #"{"id":"p_1","note":7,"remark":"Tea"}"#)

    #expect(parcel.note == "Tea")
    #expect(parcel.additionalMembers == ["note": 7])
  }

  @Test("The value that a property was given is written in the place of what came")
  func given() throws {
    var parcel = try Parcel(json: #"{"id":"p_1","total":"soon"}"#)
    parcel.total = "2.00"

    #expect(parcel.json == Array(#"{"id":"p_1","total":"2.00"}"#.utf8))
  }

  @Test("A required member has to fit all the same")
  func required() {
    #expect(throws: JSONError.self) { try Parcel(json: #"{"id":1}"#) }
  }

  @Test("Behind 64 others it is kept like the rest")
  func many() throws {
    let others = (0..<70).map { #""m\#($0)":0"# }.joined(separator: ",")
    let parcel = try Parcel(json: #"{\#(others),"total":"soon","id":"p_1"}"#)

    #expect(parcel.additionalMembers["total"] == "soon")
    #expect(parcel.additionalMembers.count == 71)
  }

  /// A model as it is generated for an object with `x-lenient`.
  private struct Parcel: JSONModel {
    var id: String
    var total: Amount?
    var lines: [Order.Line]?
    var note: String?
    var additionalMembers: JSONObject

    init(from fields: inout JSONFields) throws(JSONError) {
      id = try fields.required("id")
      total = fields.lenient("total")
      lines = fields.lenient("lines")
      note = fields.lenient("note", or: "remark")
      additionalMembers = fields.rest()
    }

    func encode(to fields: inout JSONFieldWriter) {
      fields.write("id", id)
      fields.write("total", total)
      fields.write("lines", lines)
      fields.write("note", note)
      fields.write(additionalMembers)
    }
  }
}
