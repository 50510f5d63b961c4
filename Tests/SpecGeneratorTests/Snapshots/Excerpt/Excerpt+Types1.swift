// Generated from Accepted/Excerpt.json. To change it, change the spec.

public import CheckoutCore

/// `order` in the spec.
public struct Order: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// Who sells.
  ///
  /// Expanded, it is JSON of the schema `shop`, which has a type if "expand" in the generator's
  /// settings lists it.
  public let shop: Expandable<JSONObject>
  /// `coupons` on the wire.
  ///
  /// Expanded, it is JSON of the schema `coupon` or `deleted_coupon`, which has a type if "expand"
  /// in the generator's settings lists it.
  public let coupons: [Expandable<JSONObject>]
  /// Typed, since another operation sends buyers; and with it those that were deleted.
  public let buyer: Expandable<OrderBuyer>?
  /// Typed, since the settings list it.
  public let payment: Expandable<Payment>?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    shop: Expandable<JSONObject>,
    coupons: [Expandable<JSONObject>],
    buyer: Expandable<OrderBuyer>? = nil,
    payment: Expandable<Payment>? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.shop = shop
    self.coupons = coupons
    self.buyer = buyer
    self.payment = payment
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    shop = try fields.required("shop")
    coupons = try fields.required("coupons")
    buyer = fields.optional("buyer")
    payment = fields.optional("payment")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("shop", shop)
    fields.write("coupons", coupons)
    fields.write("buyer", buyer)
    fields.write("payment", payment)
    fields.write(additionalMembers)
  }

  /// What `buyer` holds.
  public enum OrderBuyer: JSONUnion {
    /// The value is `Buyer`.
    case buyer(Buyer)
    /// The value is `DeletedBuyer`.
    case deletedBuyer(DeletedBuyer)
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      var match = JSONMatch<Self>(element)
      match.consider(Self.buyer)
      match.consider(Self.deletedBuyer)
      self = match.best ?? .unknown(JSONValue(from: element))
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .buyer(let value): value.write(to: &writer)
      case .deletedBuyer(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }
}

/// `refusal` in the spec.
public struct Refusal: JSONModel {
  /// `code` on the wire.
  public let code: String
  /// `order` on the wire.
  public let order: Order?
  /// Who refuses.
  ///
  /// JSON of the schema `shop`, which has a type if "expand" in the generator's settings lists it.
  public let shop: JSONObject?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    code: String,
    order: Order? = nil,
    shop: JSONObject? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.code = code
    self.order = order
    self.shop = shop
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = try fields.required("code")
    order = fields.optional("order")
    shop = fields.optional("shop")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write("order", order)
    fields.write("shop", shop)
    fields.write(additionalMembers)
  }
}

/// `buyer` in the spec.
public struct Buyer: JSONModel, EndpointRequest {
  /// `id` on the wire.
  public var id: String
  /// `name` on the wire.
  public var name: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(id: String, name: String? = nil, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.name = name
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    name = fields.optional("name")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("name", name)
    fields.write(additionalMembers)
  }
}

/// `deleted_buyer` in the spec.
public struct DeletedBuyer: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `deleted` on the wire.
  public let deleted: Bool
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(id: String, deleted: Bool, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.deleted = deleted
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    deleted = try fields.required("deleted")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("deleted", deleted)
    fields.write(additionalMembers)
  }
}

/// `payment` in the spec.
public struct Payment: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `order` on the wire.
  public let order: Expandable<Order>
  /// `payee` on the wire.
  ///
  /// Expanded, it is JSON of the schema `shop`, which has a type if "expand" in the generator's
  /// settings lists it.
  public let payee: Expandable<JSONObject>?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    order: Expandable<Order>,
    payee: Expandable<JSONObject>? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.order = order
    self.payee = payee
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    order = try fields.required("order")
    payee = fields.optional("payee")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("order", order)
    fields.write("payee", payee)
    fields.write(additionalMembers)
  }
}
