import CheckoutCore
import Testing

@Suite("Unions")
struct UnionTests {
  enum Payment: JSONUnion {
    case order(Order)
    case line(Order.Line)
    case unknown(JSONValue)

    init(from element: JSONElement) throws(JSONError) {
      switch element.kind(in: "type") {
      case "order": self = .order(try Order(from: element))
      case "line": self = .line(try Order.Line(from: element))
      default: self = .unknown(JSONValue(from: element))
      }
    }

    func write(to writer: inout JSONWriter) {
      switch self {
      case .order(let order): order.write(to: &writer)
      case .line(let line): line.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  @Test("A member tells which shape a value has")
  func known() throws {
    let payment = try Payment(json: #"{"type":"order","id":"o_1","lines":[]}"#)

    guard case .order(let order) = payment else {
      Issue.record("\(payment)")
      return
    }
    #expect(order.id == "o_1")
  }

  @Test(
    "A value of an unknown kind is kept whole and leaves as it came",
    arguments: [
      #"{"type":"coupon","value":24.330}"#, #"{"type":7}"#, #"{"type":null}"#, "{}", "[1]", "null",
      #""order""#,
    ])
  func unknown(json: String) throws {
    let payment = try Payment(json: json)

    guard case .unknown = payment else {
      Issue.record("\(payment)")
      return
    }
    #expect(payment.json == Array(json.utf8))
  }

  @Test("A value of a known kind that is broken is refused at its place")
  func broken() throws {
    let error = try #require(throws: JSONError.self) {
      try Payment(json: #"{"type":"order","id":7,"lines":[]}"#)
    }

    #expect(error.place == "$.id")
  }

  @Test("A kind that comes twice is refused, whichever comes first")
  func doubled() {
    #expect(throws: JSONError.self) {
      try Payment(json: #"{"type":"order","type":"line","id":"o_1","lines":[]}"#)
    }
  }

  @Test("Unions are equal by their canonical encoding, and show no values")
  func equal() throws {
    let (a, b) = (
      try Payment(json: #"{"type":"order","id":"h1dd3n","lines":[]}"#),
      try Payment(json: #"{"lines":[],"id":"h1dd3n","type":"order"}"#)
    )

    #expect(a == b)
    #expect(a.hashValue == b.hashValue)
    #expect(!Hidden.isShown(in: printed(a)))
    #expect(!Hidden.isShown(in: printed(try Payment(json: #"{"mail":"h1dd3n"}"#))))
  }
}
