import CheckoutCore
import HTTPTypes

/// A client written by hand in the shape of a generated one, so that the runtime is tested without
/// the generator.
struct ShopClient: APIKeyClient {
  typealias Problem = ShopProblem

  static let profile = APIProfile(
    name: "Shop", environmentPrefix: "SHOP", authentication: .bearer,
    keyPrefixes: [.live: ["sk_live_", "rk_live_"], .test: ["sk_test_"]])

  static var defaultServer: Server<Self> { .production }

  let connection: APIConnection<Self>
}

extension Server where API == ShopClient {
  static var production: Self { .init(scheme: .https, host: "shop.example", path: "/v1") }
  static var live: Self {
    .init(scheme: .https, host: "live.shop.example", path: "/v1", environment: .live)
  }
}

extension Endpoint where API == ShopClient, Request == Order, Response == Order {
  static var createOrder: Self { .post("/orders", id: "createOrder", repeatability: .unsafe) }
  static var payOrder: Self {
    .post("/orders/pay", id: "payOrder", repeatability: .keyed(header: "Idempotency-Key"))
  }
}

extension Endpoint where API == ShopClient, Request == NoRequest, Response == Order {
  static func retrieveOrder(id: String) -> Self {
    .get("/orders/\(id)", id: "retrieveOrder", repeatability: .safe)
  }
}

extension Endpoint where API == ShopClient, Request == NoRequest, Response == NoContent {
  static func deleteOrder(id: String) -> Self {
    .delete("/orders/\(id)", id: "deleteOrder", repeatability: .unsafe)
  }
}

struct ShopProblem: JSONModel {
  let code: String?
  let additionalMembers: JSONObject

  init(from fields: inout JSONFields) throws(JSONError) {
    code = fields.optional("code")
    additionalMembers = fields.rest()
  }

  func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write(additionalMembers)
  }
}

struct Order: JSONModel, EndpointRequest {
  var id: String
  var lines: [Line]
  var total: Amount?
  var additionalMembers: JSONObject = [:]

  init(id: String, lines: [Line] = [], total: Amount? = nil) {
    self.id = id
    self.lines = lines
    self.total = total
  }

  init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id", or: "order_id")
    lines = try fields.required("lines")
    total = fields.optional("total")
    additionalMembers = fields.rest()
  }

  func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("lines", lines)
    fields.write("total", total)
    fields.write(additionalMembers)
  }

  struct Line: JSONModel {
    var name: String
    var price: MinorUnits
    var additionalMembers: JSONObject = [:]

    init(name: String, price: MinorUnits) {
      self.name = name
      self.price = price
    }

    init(from fields: inout JSONFields) throws(JSONError) {
      name = try fields.required("name")
      price = try fields.required("price")
      additionalMembers = fields.rest()
    }

    func encode(to fields: inout JSONFieldWriter) {
      fields.write("name", name)
      fields.write("price", price)
      fields.write(additionalMembers)
    }
  }
}
