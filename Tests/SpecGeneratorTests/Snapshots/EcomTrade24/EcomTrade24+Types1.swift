// Generated from Specs/EcomTrade24.json. To change it, change the spec.

public import CheckoutCore

/// A hosted checkout session: the page where the customer pays.
///
/// The developers' page names ``checkoutURL`` only.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://fiavexpay.com/developers.php
public struct CheckoutSession: JSONModel {
  /// The page to redirect the customer to. Use it as it is: what its query carries differs.
  public let checkoutURL: String
  /// The session's id, which `retrieveSessionStatus` takes. Usually a number; the earliest
  /// documentation shows text.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public let id: StringOrInteger?
  /// Whether the session was created.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public let ok: Bool?
  /// When the session stops taking payment. The documentation shows `YYYY-MM-DD HH:MM:SS` without a
  /// time zone, a merchant's client `2026-05-09T10:30:00Z`.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public let expiresAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    checkoutURL: String,
    id: StringOrInteger? = nil,
    ok: Bool? = nil,
    expiresAt: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.checkoutURL = checkoutURL
    self.id = id
    self.ok = ok
    self.expiresAt = expiresAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    checkoutURL = try fields.required("checkout_url")
    id = fields.lenient("session_id")
    ok = fields.lenient("ok")
    expiresAt = fields.lenient("expires_at")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("checkout_url", checkoutURL)
    fields.write("session_id", id)
    fields.write("ok", ok)
    fields.write("expires_at", expiresAt)
    fields.write(additionalMembers)
  }
}

/// How the merchant's sessions are paid.
///
/// The developers' page names ``integrationMode`` and ``methods``, another copy of the
/// documentation ``checkoutMode`` and ``smartRouter``. Neither shows a body, so each may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://fiavexpay.com/developers.php
public struct Integration: JSONModel {
  /// Who chooses the payment method.
  public let integrationMode: IntegrationMode?
  /// The payment methods to choose from. Whether they are a list or an object is not documented.
  public let methods: JSONValue?
  /// Whether the gateway did what was asked. Only the answer to `createSession` is shown with it;
  /// where another says `false`, it is taken for a refusal as well.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public let ok: Bool?
  /// Which kind of checkout is active.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway flow")
  public let checkoutMode: CheckoutMode?
  /// The methods of Smart Routing.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway flow")
  public let smartRouter: SmartRouter?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    integrationMode: IntegrationMode? = nil,
    methods: JSONValue? = nil,
    ok: Bool? = nil,
    checkoutMode: CheckoutMode? = nil,
    smartRouter: SmartRouter? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.integrationMode = integrationMode
    self.methods = methods
    self.ok = ok
    self.checkoutMode = checkoutMode
    self.smartRouter = smartRouter
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    integrationMode = fields.lenient("integration_mode")
    methods = fields.lenient("methods")
    ok = fields.lenient("ok")
    checkoutMode = fields.lenient("checkout_mode")
    smartRouter = fields.lenient("smart_router")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("integration_mode", integrationMode)
    fields.write("methods", methods)
    fields.write("ok", ok)
    fields.write("checkout_mode", checkoutMode)
    fields.write("smart_router", smartRouter)
    fields.write(additionalMembers)
  }
}

/// Who chooses the payment method.
///
/// With `hosted_checkout` a session names neither a method nor a provider. What the mode is called
/// with Smart Routing is not documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://fiavexpay.com/developers.php
public struct IntegrationMode: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `hosted_checkout` on the wire.
  public static var hostedCheckout: Self { Self("hosted_checkout") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.hostedCheckout]
}

/// Which kind of checkout is active.
///
/// Smart Routing is active with `smart_router`, where the plan and the gateway allow it. Other
/// values are not documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway flow")
public struct CheckoutMode: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `smart_router` on the wire.
  public static var smartRouter: Self { Self("smart_router") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.smartRouter]
}

/// The methods of Smart Routing.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway flow")
public struct SmartRouter: JSONModel {
  /// The payment methods by name, which is what a session sends as its method.
  public let methods: [String: MethodAvailability]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(methods: [String: MethodAvailability]? = nil, additionalMembers: JSONObject = [:]) {
    self.methods = methods
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    methods = fields.lenient("methods")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("methods", methods)
    fields.write(additionalMembers)
  }
}

/// Whether a payment method can be used.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway flow")
public struct MethodAvailability: JSONModel {
  /// Whether the method can be used now.
  public let available: Bool?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(available: Bool? = nil, additionalMembers: JSONObject = [:]) {
    self.available = available
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    available = fields.lenient("available")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("available", available)
    fields.write(additionalMembers)
  }
}

/// How the customer pays, with Smart Routing.
///
/// Only `card` is documented as a value; `retrieveIntegration` lists those of the merchant.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://fiavexpay.com/developers.php
public struct PaymentMethod: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `card` on the wire.
  public static var card: Self { Self("card") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.card]
}

/// What the gateway says of a session.
///
/// The developers' page shows no body. A merchant's client reads ``status`` from it; all other
/// members are kept.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/kychung11256-blip/shopmart (server/routers.ts, a merchant's client)
public struct SessionState: JSONModel {
  /// How far the payment is.
  public let status: SessionStatus?
  /// Whether the gateway did what was asked. Only the answer to `createSession` is shown with it;
  /// where another says `false`, it is taken for a refusal as well.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://pay.ecomtrade24.com/docs.php (earlier copies) and
  /// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
  /// merchant's client)
  public let ok: Bool?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(status: SessionStatus? = nil, ok: Bool? = nil, additionalMembers: JSONObject = [:]) {
    self.status = status
    self.ok = ok
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    status = fields.lenient("status")
    ok = fields.lenient("ok")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("status", status)
    fields.write("ok", ok)
    fields.write(additionalMembers)
  }
}

/// How far a payment is.
///
/// `failed`, `expired` and `review` stand in EcomTrade24's overview, `pending` in merchants'
/// clients, and `test` in a test delivery of the webhook.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://pay.ecomtrade24.com/how-ecomtrade24-pay-works and
/// https://pay.ecomtrade24.com/docs.php (earlier copies) and
/// https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
/// merchant's client) and https://github.com/kychung11256-blip/shopmart (server/routers.ts, a
/// merchant's client)
public struct SessionStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The customer has not paid yet.
  ///
  /// `pending` on the wire.
  public static var pending: Self { Self("pending") }
  /// The payment is looked at.
  ///
  /// `review` on the wire.
  public static var review: Self { Self("review") }
  /// The customer has paid: the only success.
  ///
  /// `paid` on the wire.
  public static var paid: Self { Self("paid") }
  /// The payment failed. Whether another attempt may follow is not documented.
  ///
  /// `failed` on the wire.
  public static var failed: Self { Self("failed") }
  /// The session ran out without a payment.
  ///
  /// `expired` on the wire.
  public static var expired: Self { Self("expired") }
  /// A test of the webhook, which is about no payment.
  ///
  /// `test` on the wire.
  public static var test: Self { Self("test") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.pending, .review, .paid, .failed, .expired, .test]
}

/// What happened to a session, as a webhook reports it.
///
/// The members are those of one captured test delivery: a payload of a real payment is not
/// documented. An event has no id of its own.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/Yokubjanovichh/nanoboost-api (tests/unit/test_payment_strategy.py, a
/// test delivery captured on 2026-05-23)
public struct PaymentEvent: JSONModel {
  /// The session's id. The test delivery has 0, which is no session.
  public let sessionID: StringOrInteger
  /// Your own order number, as the session was created with.
  public let orderID: String
  /// How far the payment is. This is what to act on.
  public let status: SessionStatus
  /// The kind of the event. Act on ``status`` instead.
  public let type: PaymentEventType?
  /// The amount in major units, as decimal text with two places: `0.00`.
  public let amount: Amount?
  /// The currency of the amount: `USD`.
  public let currency: Currency?
  /// The customer's e-mail address.
  public let email: String?
  /// The id of the payment's transaction. The client notes that it is filled once the session is
  /// paid; its form is not documented.
  public let transactionID: String?
  /// The merchant's id: `175`.
  public let merchantID: Int?
  /// The shop's domain, as EcomTrade24 approved it.
  public let shopDomain: String?
  /// When the delivery was sent, with an offset from UTC.
  public let sentAt: Timestamp?
  /// Who sent the delivery: `ecomtrade24`.
  public let provider: String?
  /// Whether this is a test delivery, which is about no payment. Whether real deliveries have this
  /// member is not documented.
  public let test: Bool?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    sessionID: StringOrInteger,
    orderID: String,
    status: SessionStatus,
    type: PaymentEventType? = nil,
    amount: Amount? = nil,
    currency: Currency? = nil,
    email: String? = nil,
    transactionID: String? = nil,
    merchantID: Int? = nil,
    shopDomain: String? = nil,
    sentAt: Timestamp? = nil,
    provider: String? = nil,
    test: Bool? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.sessionID = sessionID
    self.orderID = orderID
    self.status = status
    self.type = type
    self.amount = amount
    self.currency = currency
    self.email = email
    self.transactionID = transactionID
    self.merchantID = merchantID
    self.shopDomain = shopDomain
    self.sentAt = sentAt
    self.provider = provider
    self.test = test
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    sessionID = try fields.required("session_id")
    orderID = try fields.required("order_id")
    status = try fields.required("status")
    type = fields.lenient("event")
    amount = fields.lenient("amount")
    currency = fields.lenient("currency")
    email = fields.lenient("email")
    transactionID = fields.lenient("txid")
    merchantID = fields.lenient("merchant_id")
    shopDomain = fields.lenient("shop_domain")
    sentAt = fields.lenient("sent_at")
    provider = fields.lenient("provider")
    test = fields.lenient("test")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("session_id", sessionID)
    fields.write("order_id", orderID)
    fields.write("status", status)
    fields.write("event", type)
    fields.write("amount", amount?.original)
    fields.write("currency", currency)
    fields.write("email", email)
    fields.write("txid", transactionID)
    fields.write("merchant_id", merchantID)
    fields.write("shop_domain", shopDomain)
    fields.write("sent_at", sentAt)
    fields.write("provider", provider)
    fields.write("test", test)
    fields.write(additionalMembers)
  }
}

/// What a webhook reports.
///
/// Only `payment.session` has been seen.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/Yokubjanovichh/nanoboost-api (tests/unit/test_payment_strategy.py, a
/// test delivery captured on 2026-05-23)
public struct PaymentEventType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `payment.session` on the wire.
  public static var paymentSession: Self { Self("payment.session") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.paymentSession]
}

/// What EcomTrade24 Pay answers when it refuses a request.
///
/// Its body is not documented. A merchant's client looks for these members, in this order; all
/// others are kept.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
/// merchant's client)
public struct EcomTrade24Problem: JSONModel {
  /// What is wrong, as a code.
  public let error: ProblemCode?
  /// What is wrong; its form is not documented.
  public let code: JSONValue?
  /// What is wrong; its form is not documented.
  public let detail: JSONValue?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    error: ProblemCode? = nil,
    code: JSONValue? = nil,
    detail: JSONValue? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.error = error
    self.code = code
    self.detail = detail
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    error = fields.lenient("error")
    code = fields.lenient("code")
    detail = fields.lenient("detail")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("error", error)
    fields.write("code", code)
    fields.write("detail", detail)
    fields.write(additionalMembers)
  }
}

/// What is wrong with a request.
///
/// The codes are those that a merchant's client knows, and what they mean is taken from their
/// words.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: https://github.com/Yokubjanovichh/nanoboost-api (app/shared/payments/ecomtrade24.py, a
/// merchant's client)
public struct ProblemCode: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The domain is not one that EcomTrade24 has approved.
  ///
  /// `invalid_domain` on the wire.
  public static var invalidDomain: Self { Self("invalid_domain") }
  /// The customer's e-mail address is missing, or is none.
  ///
  /// `valid_customer_email_required` on the wire.
  public static var validCustomerEmailRequired: Self { Self("valid_customer_email_required") }
  /// The merchant has set no payout wallet.
  ///
  /// `missing_merchant_payout_wallet` on the wire.
  public static var missingMerchantPayoutWallet: Self { Self("missing_merchant_payout_wallet") }
  /// There were too many requests.
  ///
  /// `rate_limited` on the wire.
  public static var rateLimited: Self { Self("rate_limited") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .invalidDomain,
    .validCustomerEmailRequired,
    .missingMerchantPayoutWallet,
    .rateLimited,
  ]
}

/// The types of ``EcomTrade24Client/createSession(_:options:)``.
public enum CreateSession {
  /// What the customer pays, and where to send them afterwards.
  ///
  /// No payment provider may be named, under whichever member.
  public struct Request: JSONModel, EndpointRequest {
    /// The shop's domain, exactly as EcomTrade24 approved it: `merchant-store.example`.
    public var domain: String
    /// What the customer pays, in major units as decimal text: `49.95`. The limits are not
    /// documented; a merchant's client notes that cards need 10 USD at least.
    public var amount: Amount
    /// The currency of the amount, sent in upper case: `USD`. Which currencies are supported is not
    /// documented.
    public var currency: Currency
    /// Your own order number, which comes back in the webhook: `ORDER-10001`. Whether it must be
    /// unique is not documented.
    public var orderID: String
    /// Where the customer returns to. That they return proves no payment.
    public var returnURL: String?
    /// Where the customer goes after giving up.
    public var cancelURL: String?
    /// The customer's e-mail address. Other sources call it ``email``; whether both are read is not
    /// documented.
    public var customerEmail: String?
    /// How the customer pays, for Smart Routing only: one of the methods that `retrieveIntegration`
    /// lists. Leave it out where the integration mode is `hosted_checkout`.
    public var method: PaymentMethod?
    /// The customer's e-mail address, as EcomTrade24's own pages and merchants' clients name it.
    /// The gateway has been seen to refuse a session with `valid_customer_email_required`.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source: https://pay.ecomtrade24.com/docs.php (the copy that describes "the real gateway
    /// flow") and https://github.com/Yokubjanovichh/nanoboost-api
    /// (app/shared/payments/ecomtrade24.py, a merchant's client)
    public var email: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      domain: String,
      amount: Amount,
      currency: Currency,
      orderID: String,
      returnURL: String? = nil,
      cancelURL: String? = nil,
      customerEmail: String? = nil,
      method: PaymentMethod? = nil,
      email: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.domain = domain
      self.amount = amount
      self.currency = currency
      self.orderID = orderID
      self.returnURL = returnURL
      self.cancelURL = cancelURL
      self.customerEmail = customerEmail
      self.method = method
      self.email = email
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      domain = try fields.required("domain")
      amount = try fields.required("amount")
      currency = try fields.required("currency")
      orderID = try fields.required("order_id")
      returnURL = fields.optional("return_url")
      cancelURL = fields.optional("cancel_url")
      customerEmail = fields.optional("customer_email")
      method = fields.optional("method")
      email = fields.optional("email")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("domain", domain)
      fields.write("amount", amount)
      fields.write("currency", currency.uppercased())
      fields.write("order_id", orderID)
      fields.write("return_url", returnURL)
      fields.write("cancel_url", cancelURL)
      fields.write("customer_email", customerEmail)
      fields.write("method", method)
      fields.write("email", email)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``EcomTrade24Client/retrieveSessionStatus(_:options:)``.
public enum RetrieveSessionStatus {
  /// The query and headers of ``EcomTrade24Client/retrieveSessionStatus(_:options:)``.
  public struct Request: EndpointRequest {
    /// The session's id, as `createSession` returned it.
    public var sessionID: StringOrInteger

    /// Makes a request.
    public init(sessionID: StringOrInteger) {
      self.sessionID = sessionID
    }

    public func write(to parts: inout RequestParts) {
      parts.query("session_id", sessionID)
    }
  }
}

/// The types of ``EcomTrade24Client/retrieveLegacySessionStatus(_:options:)``.
public enum RetrieveLegacySessionStatus {
  /// The query and headers of ``EcomTrade24Client/retrieveLegacySessionStatus(_:options:)``.
  public struct Request: EndpointRequest {
    /// The session's id, as `createSession` returned it.
    public var sessionID: StringOrInteger

    /// Makes a request.
    public init(sessionID: StringOrInteger) {
      self.sessionID = sessionID
    }

    public func write(to parts: inout RequestParts) {
      parts.query("session_id", sessionID)
    }
  }
}
