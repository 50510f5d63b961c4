// Generated from Specs/YeraConnect.json. To change it, change the spec.

public import CheckoutCore

/// A hosted checkout session: the page where the customer pays.
///
/// The integration guide says that the answer has the session's id and its page. The other members,
/// and all names, are those of the API reference's one sample.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/api-reference
public struct CheckoutSession: JSONModel {
  /// The session's id, `yc_sess_…`. The sample of a webhook has an id that starts with `yc_chk_`,
  /// so find the order of a webhook by your own order number.
  public let id: String
  /// The page to redirect the customer to.
  public let checkoutURL: String
  /// An id of the session for others. In the sample it equals ``id``.
  public let externalSessionID: String?
  /// How far the session is. Only a verified webhook proves a payment.
  public let status: SessionStatus?
  /// What the customer pays, in major units. In the sample it is the text `250` although the number
  /// 250 was sent.
  public let amount: Amount?
  /// The currency that the customer pays in.
  public let currency: Currency?
  /// The digital currency that you receive: `USDC`.
  public let destinationAsset: String?
  /// The network that you receive it on. The sample has `polygon`, the guide's request `Polygon`:
  /// compare without regard to case.
  public let network: String?
  /// Whether the session is a test.
  public let mode: SessionMode?
  /// Who takes the payment: `yera_checkout`.
  public let provider: String?
  /// The way that the money takes: `fiat_to_crypto`.
  public let railType: String?
  /// When the session was created, in UTC with milliseconds.
  public let createdAt: Timestamp?
  /// When the session ends. The sample has `null`; how a time is written is not documented.
  public let expiresAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    checkoutURL: String,
    externalSessionID: String? = nil,
    status: SessionStatus? = nil,
    amount: Amount? = nil,
    currency: Currency? = nil,
    destinationAsset: String? = nil,
    network: String? = nil,
    mode: SessionMode? = nil,
    provider: String? = nil,
    railType: String? = nil,
    createdAt: Timestamp? = nil,
    expiresAt: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.checkoutURL = checkoutURL
    self.externalSessionID = externalSessionID
    self.status = status
    self.amount = amount
    self.currency = currency
    self.destinationAsset = destinationAsset
    self.network = network
    self.mode = mode
    self.provider = provider
    self.railType = railType
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    checkoutURL = try fields.required("checkoutUrl")
    externalSessionID = fields.lenient("externalSessionId")
    status = fields.lenient("status")
    amount = fields.lenient("amount")
    currency = fields.lenient("currency")
    destinationAsset = fields.lenient("destinationAsset")
    network = fields.lenient("network")
    mode = fields.lenient("mode")
    provider = fields.lenient("provider")
    railType = fields.lenient("railType")
    createdAt = fields.lenient("createdAt")
    expiresAt = fields.lenient("expiresAt")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("checkoutUrl", checkoutURL)
    fields.write("externalSessionId", externalSessionID)
    fields.write("status", status)
    fields.write("amount", amount?.original)
    fields.write("currency", currency)
    fields.write("destinationAsset", destinationAsset)
    fields.write("network", network)
    fields.write("mode", mode)
    fields.write("provider", provider)
    fields.write("railType", railType)
    fields.write("createdAt", createdAt)
    fields.write("expiresAt", expiresAt)
    fields.write(additionalMembers)
  }
}

/// How far a session is.
///
/// The API reference shows `pending`, of a new session. The dashboard's states are Created,
/// Pending, Processing, Paid, Failed, Expired and Refunded; how the API spells the others is not
/// documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/api-reference and
/// https://yeraconnect.io/help/dashboard/payment-sessions
public struct SessionStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `pending` on the wire.
  public static var pending: Self { Self("pending") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.pending]
}

/// Whether money moves.
///
/// The API reference shows `test`; how a live session is called is not documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/api-reference
public struct SessionMode: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `test` on the wire.
  public static var test: Self { Self("test") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.test]
}

/// The answer to a WooCommerce order.
///
/// The guide shows none. These members are what the API reference shows under the same path, for a
/// request with other fields.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/api-reference (same path, other fields)
public struct WooCommerceCheckout: JSONModel {
  /// Whether the call succeeded.
  public let ok: Bool?
  /// The new session.
  public let checkoutSession: CheckoutSession?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    ok: Bool? = nil,
    checkoutSession: CheckoutSession? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.ok = ok
    self.checkoutSession = checkoutSession
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    ok = fields.lenient("ok")
    checkoutSession = fields.lenient("checkoutSession")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("ok", ok)
    fields.write("checkoutSession", checkoutSession)
    fields.write(additionalMembers)
  }
}

/// What happened to a payment, a session or a settlement, as a webhook reports it.
///
/// A delivery may come twice and out of order: recognise it by its ``id``. The one documented
/// payload is that of a completed payment, so that all but the kind and the id may be absent from
/// the other events.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/webhooks (marked as a preview)
public struct CheckoutEvent: JSONModel {
  /// What happened.
  public let type: CheckoutEventType
  /// The event's id, `evt_…`.
  public let id: String
  /// The payment's id, `yc_pay_…`.
  public let paymentID: String?
  /// The session's id, `yc_chk_…`. A session is created with an id that starts with `yc_sess_`; how
  /// the two relate is not documented.
  public let checkoutSessionID: String?
  /// Your own order number, as the session was created with.
  public let merchantOrderID: String?
  /// The amount in major units. The sample has the number 250.
  public let amount: Amount?
  /// The currency of the amount.
  public let currency: Currency?
  /// How far the payment is.
  public let status: PaymentStatus?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    type: CheckoutEventType,
    id: String,
    paymentID: String? = nil,
    checkoutSessionID: String? = nil,
    merchantOrderID: String? = nil,
    amount: Amount? = nil,
    currency: Currency? = nil,
    status: PaymentStatus? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.type = type
    self.id = id
    self.paymentID = paymentID
    self.checkoutSessionID = checkoutSessionID
    self.merchantOrderID = merchantOrderID
    self.amount = amount
    self.currency = currency
    self.status = status
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    type = try fields.required("event")
    id = try fields.required("eventId")
    paymentID = fields.lenient("paymentId")
    checkoutSessionID = fields.lenient("checkoutSessionId")
    merchantOrderID = fields.lenient("merchantOrderId")
    amount = fields.lenient("amount")
    currency = fields.lenient("currency")
    status = fields.lenient("status")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("event", type)
    fields.write("eventId", id)
    fields.write("paymentId", paymentID)
    fields.write("checkoutSessionId", checkoutSessionID)
    fields.write("merchantOrderId", merchantOrderID)
    fields.write("amount", amount?.original)
    fields.write("currency", currency)
    fields.write("status", status)
    fields.write(additionalMembers)
  }
}

/// What a webhook reports.
///
/// The dashboard's help and the webhooks page name different events; these are all of them.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://yeraconnect.io/help/dashboard/webhooks and
/// https://docs.yeraconnect.io/developers/webhooks (marked as a preview)
public struct CheckoutEventType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `payment.created` on the wire.
  public static var paymentCreated: Self { Self("payment.created") }
  /// `payment.redirected` on the wire.
  public static var paymentRedirected: Self { Self("payment.redirected") }
  /// `payment.pending` on the wire.
  public static var paymentPending: Self { Self("payment.pending") }
  /// `payment.processing` on the wire.
  public static var paymentProcessing: Self { Self("payment.processing") }
  /// `payment.completed` on the wire.
  public static var paymentCompleted: Self { Self("payment.completed") }
  /// `payment.failed` on the wire.
  public static var paymentFailed: Self { Self("payment.failed") }
  /// `payment.cancelled` on the wire.
  public static var paymentCancelled: Self { Self("payment.cancelled") }
  /// `payment.refunded` on the wire.
  public static var paymentRefunded: Self { Self("payment.refunded") }
  /// `checkout.created` on the wire.
  public static var checkoutCreated: Self { Self("checkout.created") }
  /// `checkout.expired` on the wire.
  public static var checkoutExpired: Self { Self("checkout.expired") }
  /// `settlement.processing` on the wire.
  public static var settlementProcessing: Self { Self("settlement.processing") }
  /// `settlement.completed` on the wire.
  public static var settlementCompleted: Self { Self("settlement.completed") }
  /// `settlement.failed` on the wire.
  public static var settlementFailed: Self { Self("settlement.failed") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .paymentCreated,
    .paymentRedirected,
    .paymentPending,
    .paymentProcessing,
    .paymentCompleted,
    .paymentFailed,
    .paymentCancelled,
    .paymentRefunded,
    .checkoutCreated,
    .checkoutExpired,
    .settlementProcessing,
    .settlementCompleted,
    .settlementFailed,
  ]
}

/// How far a payment is, in a webhook.
///
/// The one sample shows `completed`. The dashboard calls a transaction Paid, Failed, Pending or
/// Refunded; how webhooks spell the others is not documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/webhooks (marked as a preview) and
/// https://yeraconnect.io/help/dashboard/transactions
public struct PaymentStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `completed` on the wire.
  public static var completed: Self { Self("completed") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.completed]
}

/// What Yera Connect answers when it refuses a request.
///
/// The documentation promises details where possible, so each member may be absent. What is wrong
/// with which field of an invalid request is not documented.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://docs.yeraconnect.io/developers/errors
public struct YeraConnectProblem: JSONModel {
  /// `false`: the call did not succeed.
  public let ok: Bool?
  /// A short name of the refusal: `Unauthorized`.
  public let error: String?
  /// What is wrong, in words.
  public let message: String?
  /// The request's id, `req_…`, for Yera Connect's support.
  public let requestID: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    ok: Bool? = nil,
    error: String? = nil,
    message: String? = nil,
    requestID: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.ok = ok
    self.error = error
    self.message = message
    self.requestID = requestID
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    ok = fields.lenient("ok")
    error = fields.lenient("error")
    message = fields.lenient("message")
    requestID = fields.lenient("requestId")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("ok", ok)
    fields.write("error", error)
    fields.write("message", message)
    fields.write("requestId", requestID)
    fields.write(additionalMembers)
  }
}

/// The types of ``YeraConnectClient/createCheckoutSession(_:options:)``.
public enum CreateCheckoutSession {
  /// What the customer pays, and where to send them afterwards.
  public struct Request: JSONModel, EndpointRequest {
    /// What the customer pays, in major units as decimal text: `100.00`. The API reference sends a
    /// number instead. Limits and the number of decimals of each currency are not documented.
    public var amount: Amount
    /// The customer's country: `NL`. It decides the currency where none is given. The samples have
    /// two capital letters; the standard is not named.
    public var countryCode: String
    /// The currency that the customer pays in: `EUR`. Without it the country decides. Which
    /// currencies are supported is not documented.
    public var currency: Currency?
    /// The digital currency that you receive: `USDC`. The merchant FAQ names USDC on Polygon as the
    /// first that is supported, and others once they are enabled.
    public var destinationAsset: String?
    /// The network that you receive it on: `Polygon`. The API reference writes `polygon`; whether
    /// case matters is not documented.
    public var network: String?
    /// The customer's e-mail address.
    public var customerEmail: String?
    /// Your own order number, which comes back in webhooks as ``CheckoutEvent/merchantOrderID``.
    /// Whether it must be unique is not documented.
    public var orderID: String?
    /// Where the customer returns to. That they return proves no payment.
    public var redirectURL: String?
    /// Where the customer goes after the payment. The API reference has this and ``cancelURL`` in
    /// place of ``redirectURL``.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.yeraconnect.io/developers/api-reference
    public var successURL: String?
    /// Where the customer goes after giving up.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.yeraconnect.io/developers/api-reference
    public var cancelURL: String?
    /// Your own keys and values. Sizes and value types are not documented; the sample has a string.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://docs.yeraconnect.io/developers/api-reference
    public var metadata: [String: JSONValue]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      amount: Amount,
      countryCode: String,
      currency: Currency? = nil,
      destinationAsset: String? = nil,
      network: String? = nil,
      customerEmail: String? = nil,
      orderID: String? = nil,
      redirectURL: String? = nil,
      successURL: String? = nil,
      cancelURL: String? = nil,
      metadata: [String: JSONValue]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.amount = amount
      self.countryCode = countryCode
      self.currency = currency
      self.destinationAsset = destinationAsset
      self.network = network
      self.customerEmail = customerEmail
      self.orderID = orderID
      self.redirectURL = redirectURL
      self.successURL = successURL
      self.cancelURL = cancelURL
      self.metadata = metadata
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      amount = try fields.required("amount")
      countryCode = try fields.required("countryCode")
      currency = fields.optional("currency")
      destinationAsset = fields.optional("destinationAsset")
      network = fields.optional("network")
      customerEmail = fields.optional("customerEmail")
      orderID = fields.optional("orderId")
      redirectURL = fields.optional("redirectUrl")
      successURL = fields.optional("successUrl")
      cancelURL = fields.optional("cancelUrl")
      metadata = fields.optional("metadata")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("amount", amount)
      fields.write("countryCode", countryCode)
      fields.write("currency", currency)
      fields.write("destinationAsset", destinationAsset)
      fields.write("network", network)
      fields.write("customerEmail", customerEmail)
      fields.write("orderId", orderID)
      fields.write("redirectUrl", redirectURL)
      fields.write("successUrl", successURL)
      fields.write("cancelUrl", cancelURL)
      fields.write("metadata", metadata)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``YeraConnectClient/createWooCommerceCheckoutSession(_:options:)``.
public enum CreateWooCommerceCheckoutSession {
  /// The WooCommerce order to pay for.
  ///
  /// The guide names these fields as examples, without their JSON types.
  public struct Request: JSONModel, EndpointRequest {
    /// The id of the WooCommerce order. Whether it is sent as text or as a number is not
    /// documented.
    public var orderID: StringOrInteger?
    /// The key of the WooCommerce order.
    public var orderKey: String?
    /// The address of the shop.
    public var storeURL: String?
    /// Where the customer goes after the payment.
    public var successURL: String?
    /// Where the customer goes after giving up.
    public var cancelURL: String?
    /// The address to call back. The guide does not say what is sent there.
    public var callbackURL: String?
    /// A webhook secret of the shop's own. That the session's webhooks are signed with it is not
    /// stated. Never log it.
    public var webhookSecret: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      orderID: StringOrInteger? = nil,
      orderKey: String? = nil,
      storeURL: String? = nil,
      successURL: String? = nil,
      cancelURL: String? = nil,
      callbackURL: String? = nil,
      webhookSecret: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.orderID = orderID
      self.orderKey = orderKey
      self.storeURL = storeURL
      self.successURL = successURL
      self.cancelURL = cancelURL
      self.callbackURL = callbackURL
      self.webhookSecret = webhookSecret
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      orderID = fields.optional("order_id")
      orderKey = fields.optional("order_key")
      storeURL = fields.optional("store_url")
      successURL = fields.optional("success_url")
      cancelURL = fields.optional("cancel_url")
      callbackURL = fields.optional("callback_url")
      webhookSecret = fields.optional("webhook_secret")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("order_id", orderID)
      fields.write("order_key", orderKey)
      fields.write("store_url", storeURL)
      fields.write("success_url", successURL)
      fields.write("cancel_url", cancelURL)
      fields.write("callback_url", callbackURL)
      fields.write("webhook_secret", webhookSecret)
      fields.write(additionalMembers)
    }
  }
}
