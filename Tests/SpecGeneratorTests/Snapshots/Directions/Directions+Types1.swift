// Generated from Accepted/Directions.json. To change it, change the spec.

public import CheckoutCore

/// Who buys.
public struct Customer: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// `name` on the wire.
  public let name: String
  /// `created` on the wire.
  public let created: Timestamp
  /// `note` on the wire.
  public let note: String?
  /// `address` on the wire.
  public let address: Address?
  /// `friends` on the wire.
  public let friends: [Customer]?
  /// `cards` on the wire.
  public let cards: [String: Payment]?
  /// `limits` on the wire.
  public let limits: Limits?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    name: String,
    created: Timestamp,
    note: String? = nil,
    address: Address? = nil,
    friends: [Customer]? = nil,
    cards: [String: Payment]? = nil,
    limits: Limits? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.name = name
    self.created = created
    self.note = note
    self.address = address
    self.friends = friends
    self.cards = cards
    self.limits = limits
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    name = try fields.required("name")
    created = try fields.required("created")
    note = fields.optional("note")
    address = fields.optional("address")
    friends = fields.optional("friends")
    cards = fields.optional("cards")
    limits = fields.optional("limits")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("name", name)
    fields.write("created", created)
    fields.write("note", note)
    fields.write("address", address)
    fields.write("friends", friends)
    fields.write("cards", cards)
    fields.write("limits", limits)
    fields.write(additionalMembers)
  }

  /// What `limits` holds.
  public struct Limits: JSONModel {
    /// `used` on the wire.
    public let used: Int
    /// `total` on the wire.
    public let total: Int
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(used: Int, total: Int, additionalMembers: JSONObject = [:]) {
      self.used = used
      self.total = total
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      used = try fields.required("used")
      total = try fields.required("total")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("used", used)
      fields.write("total", total)
      fields.write(additionalMembers)
    }
  }
}

/// Who buys.
///
/// What is sent where answers have ``Customer``.
public struct CustomerInput: JSONModel, EndpointRequest {
  /// `name` on the wire.
  public var name: String
  /// `secret` on the wire.
  public var secret: String
  /// `note` on the wire.
  public var note: Change<String>
  /// `address` on the wire.
  public var address: Address?
  /// `friends` on the wire.
  public var friends: [CustomerInput]?
  /// `cards` on the wire.
  public var cards: [String: PaymentInput]?
  /// `limits` on the wire.
  public var limits: Limits?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    name: String,
    secret: String,
    note: Change<String> = .keep,
    address: Address? = nil,
    friends: [CustomerInput]? = nil,
    cards: [String: PaymentInput]? = nil,
    limits: Limits? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.name = name
    self.secret = secret
    self.note = note
    self.address = address
    self.friends = friends
    self.cards = cards
    self.limits = limits
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = try fields.required("name")
    secret = try fields.required("secret")
    note = fields.change("note")
    address = fields.optional("address")
    friends = fields.optional("friends")
    cards = fields.optional("cards")
    limits = fields.optional("limits")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("secret", secret)
    fields.write("note", note)
    fields.write("address", address)
    fields.write("friends", friends)
    fields.write("cards", cards)
    fields.write("limits", limits)
    fields.write(additionalMembers)
  }

  /// What `limits` holds.
  public struct Limits: JSONModel {
    /// `total` on the wire.
    public var total: Int
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(total: Int, additionalMembers: JSONObject = [:]) {
      self.total = total
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      total = try fields.required("total")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("total", total)
      fields.write(additionalMembers)
    }
  }
}

/// `CardInput` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
public struct CardInput: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `chip` on the wire.
  public static var chip: Self { Self("chip") }
  /// `stripe` on the wire.
  public static var stripe: Self { Self("stripe") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.chip, .stripe]
}

/// `Address` in the spec.
public struct Address: JSONModel {
  /// `city` on the wire.
  public var city: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(city: String? = nil, additionalMembers: JSONObject = [:]) {
    self.city = city
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    city = fields.optional("city")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("city", city)
    fields.write(additionalMembers)
  }
}

/// `Payment` in the spec.
public enum Payment: JSONUnion {
  /// `type` is `card`.
  case card(Card)
  /// `type` is `transfer`.
  case transfer(Transfer)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "type") {
    case "card": self = .card(try Card(from: element))
    case "transfer": self = .transfer(try Transfer(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .card(let value): value.write(to: &writer)
    case .transfer(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// `Payment` in the spec.
///
/// What is sent where answers have ``Payment``.
public enum PaymentInput: JSONUnion {
  /// `type` is `card`.
  case card(CardInput2)
  /// `type` is `transfer`.
  case transfer(Transfer)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "type") {
    case "card": self = .card(try CardInput2(from: element))
    case "transfer": self = .transfer(try Transfer(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .card(let value): value.write(to: &writer)
    case .transfer(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// `Card` in the spec.
public struct Card: JSONModel {
  /// `type` on the wire.
  ///
  /// Always `card`.
  public let type: String
  /// `last_digits` on the wire.
  public let lastDigits: String
  /// `input` on the wire.
  public let input: CardInput?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(lastDigits: String, input: CardInput? = nil, additionalMembers: JSONObject = [:]) {
    self.type = "card"
    self.lastDigits = lastDigits
    self.input = input
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("type")
    lastDigits = try fields.required("last_digits")
    input = fields.optional("input")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("type", type)
    fields.write("last_digits", lastDigits)
    fields.write("input", input)
    fields.write(additionalMembers)
  }
}

/// `Card` in the spec.
///
/// What is sent where answers have ``Card``.
public struct CardInput2: JSONModel {
  /// `type` on the wire.
  ///
  /// Always `card`.
  public let type: String
  /// `number` on the wire.
  public var number: String?
  /// `input` on the wire.
  public var input: CardInput?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(number: String? = nil, input: CardInput? = nil, additionalMembers: JSONObject = [:]) {
    self.type = "card"
    self.number = number
    self.input = input
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("type")
    number = fields.optional("number")
    input = fields.optional("input")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("type", type)
    fields.write("number", number)
    fields.write("input", input)
    fields.write(additionalMembers)
  }
}

/// `Transfer` in the spec.
public struct Transfer: JSONModel {
  /// `type` on the wire.
  ///
  /// Always `transfer`.
  public let type: String
  /// `iban` on the wire.
  public var iban: String
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(iban: String, additionalMembers: JSONObject = [:]) {
    self.type = "transfer"
    self.iban = iban
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("type")
    iban = try fields.required("iban")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("type", type)
    fields.write("iban", iban)
    fields.write(additionalMembers)
  }
}

/// The types of ``DirectionsClient/createLogin(_:options:)``.
public enum CreateLogin {
  /// The body of ``DirectionsClient/createLogin(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `name` on the wire.
    public var name: String
    /// `password` on the wire.
    public var password: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(name: String, password: String, additionalMembers: JSONObject = [:]) {
      self.name = name
      self.password = password
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      name = try fields.required("name")
      password = try fields.required("password")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("name", name)
      fields.write("password", password)
      fields.write(additionalMembers)
    }
  }

  /// What ``DirectionsClient/createLogin(_:options:)`` returns.
  public struct Response: JSONModel {
    /// `name` on the wire.
    public let name: String
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(name: String, additionalMembers: JSONObject = [:]) {
      self.name = name
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      name = try fields.required("name")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("name", name)
      fields.write(additionalMembers)
    }
  }
}
