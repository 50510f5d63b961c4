// Generated from Specs/JoPay.json. To change it, change the spec.

public import CheckoutCore

/// A hosted checkout session: the page where the customer pays.
///
/// Source: https://jopay.me/checkout-api/docs
public struct CheckoutSession: JSONModel {
  /// The session's id, `cs_…`.
  public let id: String
  /// The page to redirect the customer to. An earlier copy of the documentation calls it `url`,
  /// which is understood as well.
  public let checkoutURL: String
  /// How far the payment is. Only a verified webhook proves it.
  public let status: SessionStatus
  /// The total in minor units, `2500` for 25.00 EUR.
  public let amountCents: MinorUnits
  /// The currency of the total, in lower case: `eur`.
  public let currency: Currency
  /// When the session stops taking payment, in UTC. An earlier copy of the documentation says that
  /// it does so after an hour, the current page does not.
  public let expiresAt: Timestamp
  /// The customer's e-mail address, where JoPay returns it.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://jopay.me/checkout-api/docs (earlier copy)
  public let customerEmail: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    checkoutURL: String,
    status: SessionStatus,
    amountCents: MinorUnits,
    currency: Currency,
    expiresAt: Timestamp,
    customerEmail: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.checkoutURL = checkoutURL
    self.status = status
    self.amountCents = amountCents
    self.currency = currency
    self.expiresAt = expiresAt
    self.customerEmail = customerEmail
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    checkoutURL = try fields.required("checkout_url", or: "url")
    status = try fields.required("status")
    amountCents = try fields.required("amount_cents")
    currency = try fields.required("currency")
    expiresAt = try fields.required("expires_at")
    customerEmail = fields.optional("customer_email")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("checkout_url", checkoutURL)
    fields.write("status", status)
    fields.write("amount_cents", amountCents)
    fields.write("currency", currency)
    fields.write("expires_at", expiresAt)
    fields.write("customer_email", customerEmail)
    fields.write(additionalMembers)
  }
}

/// How far a session is.
///
/// The current documentation page shows `pending` for a new session and `completed` for a paid one.
/// Its earlier copy has `open` for a new session, and `expired` for one that ran out unpaid.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://jopay.me/checkout-api/docs
public struct SessionStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A new session, which can be paid.
  ///
  /// `pending` on the wire.
  public static var pending: Self { Self("pending") }
  /// The customer has paid.
  ///
  /// `completed` on the wire.
  public static var completed: Self { Self("completed") }
  /// A new session, as an earlier copy of the documentation calls it.
  ///
  /// `open` on the wire.
  public static var open: Self { Self("open") }
  /// The session ran out unpaid, by an earlier copy of the documentation.
  ///
  /// `expired` on the wire.
  public static var expired: Self { Self("expired") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.pending, .completed, .open, .expired]
}

/// A product on the checkout page.
///
/// The documentation lists these members without saying which of them are required; its sample has
/// all four.
///
/// Source: https://jopay.me/checkout-api/docs
public struct LineItem: JSONModel {
  /// What the customer reads, `Premium Coffee Beans`.
  public var name: String
  /// The price in minor units, `2500` for 25.00 EUR. Whether it is the price of one piece or of the
  /// whole line is not documented: the sample has a quantity of 1.
  public var amount: MinorUnits
  /// The currency of the price, sent in lower case: `eur`. What happens to items in different
  /// currencies is not documented.
  public var currency: Currency
  /// How many pieces.
  public var quantity: Int
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    name: String,
    amount: MinorUnits,
    currency: Currency,
    quantity: Int,
    additionalMembers: JSONObject = [:]
  ) {
    self.name = name
    self.amount = amount
    self.currency = currency
    self.quantity = quantity
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = try fields.required("name")
    amount = try fields.required("amount")
    currency = try fields.required("currency")
    quantity = try fields.required("quantity")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("amount", amount)
    fields.write("currency", currency.lowercased())
    fields.write("quantity", quantity)
    fields.write(additionalMembers)
  }
}

/// What happened to a session, as a webhook reports it.
///
/// An event has no id of its own. To recognise a delivery that comes twice, take its kind, the
/// session's id and the time of the event together.
///
/// Source: https://jopay.me/checkout-api/docs
public struct CheckoutEvent: JSONModel {
  /// What happened.
  public let type: CheckoutEventType
  /// The session that it happened to.
  public let data: CheckoutEventData
  /// When JoPay made the event, in UTC.
  public let createdAt: Timestamp
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    type: CheckoutEventType,
    data: CheckoutEventData,
    createdAt: Timestamp,
    additionalMembers: JSONObject = [:]
  ) {
    self.type = type
    self.data = data
    self.createdAt = createdAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("event")
    data = try fields.required("data")
    createdAt = try fields.required("created_at")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("event", type)
    fields.write("data", data)
    fields.write("created_at", createdAt)
    fields.write(additionalMembers)
  }
}

/// The session that an event is about, as it is then.
///
/// The documentation shows the data of a completed session only, so that all but the id may be
/// absent from the other events.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://jopay.me/checkout-api/docs
public struct CheckoutEventData: JSONModel {
  /// The session's id, `cs_…`.
  public let id: String
  /// How far the session is. Only `completed` is documented here.
  public let status: SessionStatus?
  /// The total in minor units, `2500` for 25.00 EUR.
  public let amountCents: MinorUnits?
  /// The currency of the total, in lower case: `eur`.
  public let currency: Currency?
  /// The customer's e-mail address. What stands here when none was given is not documented.
  public let customerEmail: String?
  /// The keys and values that the session was created with.
  public let metadata: [String: JSONValue]?
  /// When the payment was complete, in UTC.
  public let completedAt: Timestamp?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    status: SessionStatus? = nil,
    amountCents: MinorUnits? = nil,
    currency: Currency? = nil,
    customerEmail: String? = nil,
    metadata: [String: JSONValue]? = nil,
    completedAt: Timestamp? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.status = status
    self.amountCents = amountCents
    self.currency = currency
    self.customerEmail = customerEmail
    self.metadata = metadata
    self.completedAt = completedAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    status = fields.lenient("status")
    amountCents = fields.lenient("amount_cents")
    currency = fields.lenient("currency")
    customerEmail = fields.lenient("customer_email")
    metadata = fields.lenient("metadata")
    completedAt = fields.lenient("completed_at")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("status", status)
    fields.write("amount_cents", amountCents)
    fields.write("currency", currency)
    fields.write("customer_email", customerEmail)
    fields.write("metadata", metadata)
    fields.write("completed_at", completedAt)
    fields.write(additionalMembers)
  }
}

/// What a webhook reports: a payment, a session that ran out, or an attempt that failed.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://jopay.me/checkout-api/docs
public struct CheckoutEventType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The customer has paid: fulfil the order.
  ///
  /// `checkout.session.completed` on the wire.
  public static var checkoutSessionCompleted: Self { Self("checkout.session.completed") }
  /// The session ran out without a payment.
  ///
  /// `checkout.session.expired` on the wire.
  public static var checkoutSessionExpired: Self { Self("checkout.session.expired") }
  /// An attempt to pay failed. Whether another may follow is not documented.
  ///
  /// `checkout.payment.failed` on the wire.
  public static var checkoutPaymentFailed: Self { Self("checkout.payment.failed") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .checkoutSessionCompleted,
    .checkoutSessionExpired,
    .checkoutPaymentFailed,
  ]
}

/// What JoPay answers when it refuses a request.
///
/// Its members are not documented, so none is declared here: all that come are kept.
///
/// Source: https://jopay.me/checkout-api/docs
public struct JoPayProblem: JSONModel {
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(additionalMembers: JSONObject = [:]) {
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write(additionalMembers)
  }
}

/// The types of ``JoPayClient/createSession(_:options:)``.
public enum CreateSession {
  /// What the customer buys, and where to send them afterwards.
  public struct Request: JSONModel, EndpointRequest {
    /// The products to pay for. How many are allowed is not documented.
    public var lineItems: [LineItem]
    /// Where the customer goes after the payment. JoPay appends `?session_id=` and the session's
    /// id; what it does to an address that has a query already is not documented.
    public var successURL: String
    /// Where the customer goes after giving up.
    public var cancelURL: String
    /// The e-mail address that the invoice is sent to.
    public var customerEmail: String?
    /// Your own keys and values, which come back in the session's webhooks. Sizes and value types
    /// are not documented; the documented sample has a string.
    public var metadata: [String: JSONValue]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      lineItems: [LineItem],
      successURL: String,
      cancelURL: String,
      customerEmail: String? = nil,
      metadata: [String: JSONValue]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.lineItems = lineItems
      self.successURL = successURL
      self.cancelURL = cancelURL
      self.customerEmail = customerEmail
      self.metadata = metadata
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      lineItems = try fields.required("line_items")
      successURL = try fields.required("success_url")
      cancelURL = try fields.required("cancel_url")
      customerEmail = fields.optional("customer_email")
      metadata = fields.optional("metadata")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("line_items", lineItems)
      fields.write("success_url", successURL)
      fields.write("cancel_url", cancelURL)
      fields.write("customer_email", customerEmail)
      fields.write("metadata", metadata)
      fields.write(additionalMembers)
    }
  }
}
