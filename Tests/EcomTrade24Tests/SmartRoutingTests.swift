import EcomTrade24
import Testing

@Suite("Smart Routing")
struct SmartRoutingTests {
  static let hosted = #"{"integration_mode":"hosted_checkout","methods":["card"]}"#
  static let smart = """
    {"checkout_mode":"smart_router","smart_router":{"methods":{"upi":{"available":true},\
    "pix":{"available":false},"klarna":{},"card":{"available":true}}}}
    """

  static func routed(by integration: String) throws -> JSONObject {
    try JSONObject(json: Sample.order.routed(by: Integration(json: integration)).json)
  }

  @Test("With hosted checkout a session names no method, and changes in nothing else")
  func hostedCheckout() throws {
    var expected = try JSONObject(json: Sample.request)
    expected["method"] = nil
    #expect(try Self.routed(by: Self.hosted) == expected)
  }

  @Test(
    "With Smart Routing a session names the method that the customer chose",
    arguments: [smart, #"{"integration_mode":"smart_routing","methods":["card"]}"#])
  func smartRouting(integration: String) throws {
    #expect(try Self.routed(by: integration) == JSONObject(json: Sample.request))
  }

  @Test(
    "Where the gateway does not speak of Smart Routing, a session names no method",
    arguments: [
      "{}", #"{"ok":false,"error":"rate_limited"}"#, #"{"methods":["card"]}"#,
      #"{"checkout_mode":"hosted"}"#, #"{"integration_mode":"custom","checkout_mode":"hosted"}"#,
      #"{"integration_mode":"hosted_checkout","checkout_mode":"smart_router"}"#,
    ])
  func silence(integration: String) throws {
    #expect(try Self.routed(by: integration)["method"] == nil)
    #expect(try Integration(json: integration).availableMethods.isEmpty)
  }

  @Test(
    "A routed session names no payment provider, under whichever member",
    arguments: [
      "provider", "payment_provider", "checkout_provider", "m_provider_name", "provider_mode",
      "fallback_provider",
    ], [hosted, smart])
  func provider(member: String, integration: String) throws {
    var order = Sample.order
    order.additionalMembers = [member: "stripe", "note": "gift"]
    let body = try JSONObject(json: order.routed(by: Integration(json: integration)).json)
    #expect(body[member] == nil)
    #expect(body["note"] == "gift")
  }

  static let lists: [(String, [String])] = [
    (smart, ["card", "upi"]),
    (#"{"integration_mode":"x","methods":["pix","card"]}"#, ["pix", "card"]),
    (#"{"integration_mode":"x","methods":[{"name":"card"},7]}"#, []),
    (#"{"integration_mode":"x","methods":"card"}"#, []),
    (
      #"{"integration_mode":"x","methods":{"pix":{"available":true},"card":{"available":false}}}"#,
      ["pix"]
    ),
    (
      """
      {"checkout_mode":"smart_router","methods":["pix","card"],\
      "smart_router":{"methods":{"pix":{"available":false}}}}
      """, ["card"]
    ),
  ]

  @Test(
    "The methods to offer are read from either list, without those out of use", arguments: lists)
  func availableMethods(integration: String, names: [String]) throws {
    let methods = try Integration(json: integration).availableMethods
    #expect(methods == names.map(PaymentMethod.init(rawValue:)))
  }
}
