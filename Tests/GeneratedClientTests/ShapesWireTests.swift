import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Shapes
import Testing

/// What schemas of real documents become: bytes out, and bytes in and out again.
@Suite("A generated client: schemas of all shapes")
struct ShapesWireTests {
  private static func body(of update: OrderUpdate) async throws -> String {
    let transport = ScriptedTransport([.json(#"{"id":"1","object":"order","total":1,"note":null}"#)]
    )
    let client = ShapesClient(apiKey: Secret("k"), transport: transport)
    _ = try await client.ordersUpdateOne(id: "1", update)
    let request = try #require(transport.requests.first)
    #expect(request.head.headerFields[.authorization] == "Bearer k")
    return String(decoding: request.body ?? [], as: UTF8.self)
  }

  private static func order(_ members: String) throws -> Order {
    let start = #"{"id":"1","object":"order","total":10.50,"note":null"#
    return try Order(json: "\(start)\(members.isEmpty ? "" : ",")\(members)}")
  }

  @Test(
    "Requests say exactly what they are",
    arguments: [
      (OrderUpdate(payBy: .now), #"{"pay_by":"now"}"#),
      (OrderUpdate(payBy: .integer(1)), #"{"pay_by":1}"#),
      (OrderUpdate(shipping: .cleared), #"{"shipping":""}"#),
      (OrderUpdate(shipping: .value(.init(city: "Riga"))), #"{"shipping":{"city":"Riga"}}"#),
      (OrderUpdate(percent: .value(5)), #"{"percent":5}"#),
      (
        OrderUpdate(payment: .card(.init(number: "4"))),
        #"{"payment":{"kind":"card","number":"4"}}"#
      ),
      (OrderUpdate(payment: .iban(.init())), #"{"payment":{"kind":"iban"}}"#),
      (OrderUpdate(text: .array(["a"])), #"{"text":["a"]}"#),
      (OrderUpdate(case: .minus1), #"{"case":"-1"}"#),
      (OrderUpdate(partyPopper: true, value2fa: false), #"{"🎉":true,"2fa":false}"#),
      (OrderUpdate(fooBar: "a", fooBar2: "b"), #"{"fooBar":"a","foo_bar":"b"}"#),
    ])
  func requests(_ update: OrderUpdate, _ json: String) async throws {
    #expect(try await Self.body(of: update) == json)
  }

  @Test("A number keeps digits that no number of the machine holds")
  func digits() throws {
    let order = try Self.order("")
    #expect(order.total.text == "10.50")
    let large = try OrderUpdate(json: #"{"limit":18446744073709551615}"#)
    #expect(large.limit?.text == "18446744073709551615")
  }

  @Test(
    "An answer is written again as it came",
    arguments: [
      #""customer":"cus_1""#, #""customer":{"id":"cus_1","object":"customer"}"#,
      #""buyer":"g""#, #""buyer":{"id":"g","object":"guest"}"#,
      #""buyer":{"id":"g","object":"alien","x":1}"#,
      #""payment":{"number":"4"}"#, #""payment":{"iban":"DE","number":"4"}"#, #""payment":[1]"#,
      #""pet":{"petType":"Cat","lives":9}"#, #""pet":{"petType":"Cow","milk":true}"#,
      #""category":{"name":"a","parent":{"name":"b","parent":{"name":"c"}}}"#,
      #""labels":{"first":"a","b":2}"#, #""labels":{"b":2,"c":"text"}"#,
      #""level":"low""#, #""level":2"#, #""level":{"new":1}"#,
      #""rates":[0.50,1e2]"#, #""nothing":{"number":"1"}"#, #""data":[null]"#,
    ])
  func roundTrip(_ member: String) throws {
    let order = try Self.order(member)
    let text = String(decoding: order.json, as: UTF8.self)
    #expect(text == #"{"id":"1","object":"order","total":10.50,"note":null,\#(member)}"#)
  }

  @Test("An id and the object that it stands for are told apart")
  func expandable() throws {
    let id = try Self.order(#""customer":"cus_1""#)
    #expect(id.customer == .id("cus_1"))
    let whole = try Self.order(
      #""customer":{"id":"cus_1","object":"customer","last":{"id":"2","object":"order","total":1,"note":"n"}}"#
    )
    #expect(whole.customer?.object?.last?.object?.note == "n")
  }

  @Test("Of alternatives that nothing tells apart, the one that leaves the least unread is taken")
  func bestFit() throws {
    guard
      case .transfer(let transfer) = try Self.order(#""payment":{"iban":"DE","number":"4"}"#)
        .payment
    else { throw Mismatch() }
    #expect(transfer.number == "4")
    guard case .card = try Self.order(#""payment":{"number":"4","other":1}"#).payment else {
      throw Mismatch()
    }
    guard case .unknown(let value) = try Self.order(#""payment":{"cash":1}"#).payment else {
      throw Mismatch()
    }
    #expect(value["cash"]?.number?.text == "1")
  }

  @Test("A member of the others that has another type than they is kept beside them")
  func others() throws {
    let labels = try #require(try Self.order(#""labels":{"first":"a","b":2,"c":"x"}"#).labels)
    #expect(labels.first == "a")
    #expect(labels.others == ["b": 2])
    #expect(labels.additionalMembers["c"]?.string == "x")
  }

  @Test("Types that contain themselves go out and come back")
  func recursion() async throws {
    let filter = Filter.not(
      .init(not: .all(.init(all: [.string("a"), .not(.init(not: .string("b")))]))))
    let json = #"{"not":{"all":["a",{"not":"b"}]}}"#
    let transport = ScriptedTransport([.json(json)])
    let answer = try await ShapesClient(apiKey: Secret("k"), transport: transport).postFilters(
      filter)
    #expect(String(decoding: try #require(transport.requests.first?.body), as: UTF8.self) == json)
    #expect(answer == filter)
  }

  @Test("Alternatives inside of alternatives take no time that grows with what could be tried")
  func trials() throws {
    let depth = 100
    let open = String(repeating: #"{"not":"#, count: depth)
    let json = open + #""a""# + String(repeating: "}", count: depth)
    #expect(try Filter(json: json).json.count == json.utf8.count)
  }

  private struct Mismatch: Error {}
}
