// Generated from Accepted/Shapes.json. To change it, change the spec.

public import CheckoutCore

/// An order with its parts.
public struct Order: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `object` on the wire.
  ///
  /// Always `order`.
  public let object: String
  /// `total` on the wire.
  public let total: JSONNumber
  /// `note` on the wire.
  public let note: String?
  /// `customer` on the wire.
  public let customer: Expandable<Customer>?
  /// `buyer` on the wire.
  public let buyer: Expandable<Buyer>?
  /// `payment` on the wire.
  public let payment: Payment?
  /// `pet` on the wire.
  public let pet: Pet?
  /// Where it is found.
  public let category: Category?
  /// `labels` on the wire.
  public let labels: Labels?
  /// `level` on the wire.
  public let level: Level?
  /// `rates` on the wire.
  public let rates: [JSONNumber]?
  /// `nothing` on the wire.
  public let nothing: Card?
  /// `total_2` on the wire.
  public let total2: JSONNumber?
  /// `data` on the wire.
  public let data: JSONValue?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    total: JSONNumber,
    note: String? = nil,
    customer: Expandable<Customer>? = nil,
    buyer: Expandable<Buyer>? = nil,
    payment: Payment? = nil,
    pet: Pet? = nil,
    category: Category? = nil,
    labels: Labels? = nil,
    level: Level? = nil,
    rates: [JSONNumber]? = nil,
    nothing: Card? = nil,
    total2: JSONNumber? = nil,
    data: JSONValue? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.object = "order"
    self.total = total
    self.note = note
    self.customer = customer
    self.buyer = buyer
    self.payment = payment
    self.pet = pet
    self.category = category
    self.labels = labels
    self.level = level
    self.rates = rates
    self.nothing = nothing
    self.total2 = total2
    self.data = data
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    object = try fields.required("object")
    total = try fields.required("total")
    note = fields.optional("note")
    customer = fields.optional("customer")
    buyer = fields.optional("buyer")
    payment = fields.optional("payment")
    pet = fields.optional("pet")
    category = fields.optional("category")
    labels = fields.optional("labels")
    level = fields.optional("level")
    rates = fields.optional("rates")
    nothing = fields.optional("nothing")
    total2 = fields.optional("total_2")
    data = fields.optional("data")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("object", object)
    fields.write("total", total)
    fields.writeOrNull("note", note)
    fields.write("customer", customer)
    fields.write("buyer", buyer)
    fields.write("payment", payment)
    fields.write("pet", pet)
    fields.write("category", category)
    fields.write("labels", labels)
    fields.write("level", level)
    fields.write("rates", rates)
    fields.write("nothing", nothing)
    fields.write("total_2", total2)
    fields.write("data", data)
    fields.write(additionalMembers)
  }

  /// What `buyer` holds.
  public enum Buyer: JSONUnion {
    /// `object` is `customer`.
    case customer(Customer)
    /// `object` is `guest`.
    case guest(Guest)
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      switch element.kind(in: "object") {
      case "customer": self = .customer(try Customer(from: element))
      case "guest": self = .guest(try Guest(from: element))
      default: self = .unknown(JSONValue(from: element))
      }
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .customer(let value): value.write(to: &writer)
      case .guest(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  /// What `payment` holds.
  public enum Payment: JSONUnion {
    /// The value is `Card`.
    case card(Card)
    /// The value is `Transfer`.
    case transfer(Transfer)
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      var match = JSONMatch<Self>(element)
      match.consider(Self.card)
      match.consider(Self.transfer)
      self = match.best ?? .unknown(JSONValue(from: element))
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .card(let value): value.write(to: &writer)
      case .transfer(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  /// What `labels` holds.
  public struct Labels: JSONModel {
    /// `first` on the wire.
    public let first: String?
    /// The other members, by their names. One of another type is in ``additionalMembers``.
    public let others: [String: Int]
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      first: String? = nil,
      others: [String: Int] = [:],
      additionalMembers: JSONObject = [:]
    ) {
      self.first = first
      self.others = others
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      first = fields.optional("first")
      others = fields.others()
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("first", first)
      fields.write(others)
      fields.write(additionalMembers)
    }
  }

  /// What `level` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Level: OpenValueEnum {
    /// The value as it is on the wire.
    public let rawValue: JSONValue

    /// Makes a value from its value on the wire, listed or not.
    public init(rawValue: JSONValue) { self.rawValue = rawValue }

    /// `low` on the wire.
    public static var low: Self { Self(rawValue: "low") }
    /// `2` on the wire.
    public static var value2: Self { Self(rawValue: 2) }
    /// `true` on the wire.
    public static var `true`: Self { Self(rawValue: true) }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.low, .value2, .true]
  }
}

/// `OrderUpdate` in the spec.
public struct OrderUpdate: JSONModel, EndpointRequest {
  /// `pay_by` on the wire.
  public var payBy: PayBy?
  /// `shipping` on the wire.
  public var shipping: Clearable<Shipping>?
  /// `percent` on the wire.
  public var percent: Clearable<JSONNumber>?
  /// `payment` on the wire.
  public var payment: Source?
  /// `text` on the wire.
  public var text: Text?
  /// `case` on the wire.
  public var `case`: Case?
  /// `🎉` on the wire.
  public var partyPopper: Bool?
  /// `2fa` on the wire.
  public var value2fa: Bool?
  /// `fooBar` on the wire.
  public var fooBar: String?
  /// `foo_bar` on the wire.
  public var fooBar2: String?
  /// `limit` on the wire.
  public var limit: JSONNumber?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    payBy: PayBy? = nil,
    shipping: Clearable<Shipping>? = nil,
    percent: Clearable<JSONNumber>? = nil,
    payment: Source? = nil,
    text: Text? = nil,
    `case`: Case? = nil,
    partyPopper: Bool? = nil,
    value2fa: Bool? = nil,
    fooBar: String? = nil,
    fooBar2: String? = nil,
    limit: JSONNumber? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.payBy = payBy
    self.shipping = shipping
    self.percent = percent
    self.payment = payment
    self.text = text
    self.case = `case`
    self.partyPopper = partyPopper
    self.value2fa = value2fa
    self.fooBar = fooBar
    self.fooBar2 = fooBar2
    self.limit = limit
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    payBy = fields.optional("pay_by")
    shipping = fields.optional("shipping")
    percent = fields.optional("percent")
    payment = fields.optional("payment")
    text = fields.optional("text")
    `case` = fields.optional("case")
    partyPopper = fields.optional("🎉")
    value2fa = fields.optional("2fa")
    fooBar = fields.optional("fooBar")
    fooBar2 = fields.optional("foo_bar")
    limit = fields.optional("limit")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("pay_by", payBy)
    fields.write("shipping", shipping)
    fields.write("percent", percent)
    fields.write("payment", payment)
    fields.write("text", text)
    fields.write("case", `case`)
    fields.write("🎉", partyPopper)
    fields.write("2fa", value2fa)
    fields.write("fooBar", fooBar)
    fields.write("foo_bar", fooBar2)
    fields.write("limit", limit)
    fields.write(additionalMembers)
  }

  /// What `pay_by` holds.
  public enum PayBy: JSONUnion {
    /// The value is `Int`.
    case integer(Int)
    /// `now` on the wire.
    case now
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      var match = JSONMatch<Self>(element)
      match.consider("now", .now)
      match.consider(Self.integer)
      self = match.best ?? .unknown(JSONValue(from: element))
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .integer(let value): value.write(to: &writer)
      case .now: writer.write("now")
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  /// Address
  public struct Shipping: JSONModel {
    /// `city` on the wire.
    public var city: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(city: String, additionalMembers: JSONObject = [:]) {
      self.city = city
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      city = try fields.required("city")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("city", city)
      fields.write(additionalMembers)
    }
  }

  /// What `text` holds.
  public enum Text: JSONUnion {
    /// The value is `String`.
    case string(String)
    /// The value is `[String]`.
    case array([String])
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      var match = JSONMatch<Self>(element)
      match.consider(Self.string)
      match.consider(Self.array)
      self = match.best ?? .unknown(JSONValue(from: element))
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .string(let value): value.write(to: &writer)
      case .array(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }

  /// What `case` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Case: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `+1` on the wire.
    public static var value1: Self { Self("+1") }
    /// `-1` on the wire.
    public static var minus1: Self { Self("-1") }
    /// `🎉` on the wire.
    public static var partyPopper: Self { Self("🎉") }
    /// `in-review` on the wire.
    public static var inReview: Self { Self("in-review") }
    /// `in_review` on the wire.
    public static var inReview2: Self { Self("in_review") }
    /// The empty text.
    public static var empty: Self { Self("") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [
      .value1,
      .minus1,
      .partyPopper,
      .inReview,
      .inReview2,
      .empty,
    ]
  }
}

/// `Customer` in the spec.
public struct Customer: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `object` on the wire.
  ///
  /// Always `customer`.
  public let object: String
  /// `orders` on the wire.
  public let orders: [Order]?
  /// `last` on the wire.
  public let last: Expandable<Order>?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    orders: [Order]? = nil,
    last: Expandable<Order>? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.object = "customer"
    self.orders = orders
    self.last = last
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    object = try fields.required("object")
    orders = fields.optional("orders")
    last = fields.optional("last")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("object", object)
    fields.write("orders", orders)
    fields.write("last", last)
    fields.write(additionalMembers)
  }
}

/// `Guest` in the spec.
public struct Guest: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `object` on the wire.
  ///
  /// Always `guest`.
  public let object: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(id: String, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.object = "guest"
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    object = try fields.required("object")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("object", object)
    fields.write(additionalMembers)
  }
}

/// `Card` in the spec.
public struct Card: JSONModel {
  /// `number` on the wire.
  public let number: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(number: String, additionalMembers: JSONObject = [:]) {
    self.number = number
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    number = try fields.required("number")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("number", number)
    fields.write(additionalMembers)
  }
}

/// `Transfer` in the spec.
public struct Transfer: JSONModel {
  /// `iban` on the wire.
  public let iban: String
  /// `number` on the wire.
  public let number: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(iban: String, number: String? = nil, additionalMembers: JSONObject = [:]) {
    self.iban = iban
    self.number = number
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    iban = try fields.required("iban")
    number = fields.optional("number")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("iban", iban)
    fields.write("number", number)
    fields.write(additionalMembers)
  }
}

/// `Source` in the spec.
public enum Source: JSONUnion {
  /// `kind` is `card`.
  case card(CardSource)
  /// `kind` is `iban`.
  case iban(IBANSource)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "kind") {
    case "card": self = .card(try CardSource(from: element))
    case "iban": self = .iban(try IBANSource(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .card(let value): value.write(to: &writer)
    case .iban(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// `CardSource` in the spec.
public struct CardSource: JSONModel {
  /// `kind` on the wire.
  ///
  /// Always `card`.
  public let kind: String
  /// `number` on the wire.
  public var number: String?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(number: String? = nil, additionalMembers: JSONObject = [:]) {
    self.kind = "card"
    self.number = number
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    kind = try fields.required("kind")
    number = fields.optional("number")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("kind", kind)
    fields.write("number", number)
    fields.write(additionalMembers)
  }
}

/// `IBANSource` in the spec.
public struct IBANSource: JSONModel {
  /// `kind` on the wire.
  ///
  /// Always `iban`.
  public let kind: String
  /// `iban` on the wire.
  public var iban: String?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(iban: String? = nil, additionalMembers: JSONObject = [:]) {
    self.kind = "iban"
    self.iban = iban
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    kind = try fields.required("kind")
    iban = fields.optional("iban")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("kind", kind)
    fields.write("iban", iban)
    fields.write(additionalMembers)
  }
}

/// `Pet` in the spec.
public enum Pet: JSONUnion {
  /// `petType` is `Cat`.
  case cat(Cat)
  /// `petType` is `Dog`.
  case dog(Dog)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "petType") {
    case "Cat": self = .cat(try Cat(from: element))
    case "Dog": self = .dog(try Dog(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .cat(let value): value.write(to: &writer)
    case .dog(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// `Cat` in the spec.
public struct Cat: JSONModel {
  /// `petType` on the wire.
  ///
  /// Always `Cat`.
  public let petType: String
  /// `name` on the wire.
  public let name: String?
  /// `lives` on the wire.
  public let lives: Int?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(name: String? = nil, lives: Int? = nil, additionalMembers: JSONObject = [:]) {
    self.petType = "Cat"
    self.name = name
    self.lives = lives
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    petType = try fields.required("petType")
    name = fields.optional("name")
    lives = fields.optional("lives")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("petType", petType)
    fields.write("name", name)
    fields.write("lives", lives)
    fields.write(additionalMembers)
  }
}

/// `Dog` in the spec.
public struct Dog: JSONModel {
  /// `petType` on the wire.
  ///
  /// Always `Dog`.
  public let petType: String
  /// `name` on the wire.
  public let name: String?
  /// `bark` on the wire.
  public let bark: Bool?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(name: String? = nil, bark: Bool? = nil, additionalMembers: JSONObject = [:]) {
    self.petType = "Dog"
    self.name = name
    self.bark = bark
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    petType = try fields.required("petType")
    name = fields.optional("name")
    bark = fields.optional("bark")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("petType", petType)
    fields.write("name", name)
    fields.write("bark", bark)
    fields.write(additionalMembers)
  }
}

/// `Category` in the spec.
public struct Category: JSONModel {
  /// `name` on the wire.
  public let name: String
  /// `parent` on the wire.
  @Boxed public private(set) var parent: Category?
  /// `children` on the wire.
  public let children: [Category]?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    name: String,
    parent: Category? = nil,
    children: [Category]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.name = name
    self.parent = parent
    self.children = children
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = try fields.required("name")
    parent = fields.optional("parent")
    children = fields.optional("children")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("parent", parent)
    fields.write("children", children)
    fields.write(additionalMembers)
  }
}

/// `Filter` in the spec.
public indirect enum Filter: JSONUnion, EndpointRequest {
  /// The value is `String`.
  case string(String)
  /// The value is `Not`.
  case not(Not)
  /// The value is `All`.
  case all(All)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    var match = JSONMatch<Self>(element)
    match.consider(Self.string)
    match.consider(Self.not)
    match.consider(Self.all)
    self = match.best ?? .unknown(JSONValue(from: element))
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .string(let value): value.write(to: &writer)
    case .not(let value): value.write(to: &writer)
    case .all(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }

  /// Not
  public struct Not: JSONModel {
    /// `not` on the wire.
    public var not: Filter
    /// Members that the spec does not know, kept as they came and sent as they are.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(not: Filter, additionalMembers: JSONObject = [:]) {
      self.not = not
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      not = try fields.required("not")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("not", not)
      fields.write(additionalMembers)
    }
  }
}

/// `All` in the spec.
public struct All: JSONModel {
  /// `all` on the wire.
  public var all: [Filter]
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(all: [Filter], additionalMembers: JSONObject = [:]) {
    self.all = all
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    all = try fields.required("all")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("all", all)
    fields.write(additionalMembers)
  }
}
