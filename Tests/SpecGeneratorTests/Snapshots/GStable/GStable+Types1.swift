// Generated from Specs/GStable.json. To change it, change the spec.

public import CheckoutCore

/// A session: the page where one payer pays, made by
/// ``GStableClient/createCheckoutSession(_:options:)`` or by a payment link.
///
/// No live sample is public, so all but the id, the page and the status may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
public struct CheckoutSession: JSONModel {
  /// The session's id, `sess_…`.
  public let id: String
  /// The page to redirect the payer to, with status 303 or from the browser.
  ///
  /// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow
  public let paymentURL: String
  /// How far the payment is.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/checkout-session
  public let status: SessionStatus
  /// What kind of session this is. Its values are not documented for checkout sessions.
  public let sessionType: String?
  /// The business id. Its values are not documented.
  public let businessID: String?
  /// The business type. Its values are not documented here; for those of an event, see
  /// ``BusinessType``.
  public let businessType: String?
  /// The client code, not documented further.
  public let clientCode: String?
  /// The payer. The form is not documented.
  public let payer: String?
  /// The payer's e-mail address. What stands here before it is known is not documented.
  public let payerEmail: String?
  /// Whether the payer has to give an e-mail address.
  public let payerEmailRequired: Flag?
  /// What the payer paid in.
  public let paidToken: TokenID?
  /// The receipt's id.
  public let receiptID: String?
  /// The recipient. The form is not documented.
  public let recipient: String?
  /// What the account receives.
  public let settlementToken: TokenID?
  /// Who pays GStable's fee.
  public let feeModel: FeeModel?
  /// The total in millionths of a US dollar: `19900000` for $19.90.
  public let amount: MicroDollars?
  /// What is sold. A request has the bare list; the answer wraps it.
  public let lineItems: LineItems?
  /// When the session stops taking payment, in Unix seconds.
  public let expirationTime: Int?
  /// Where the payer goes after the payment.
  public let successURL: String?
  /// Whether a payment has been signed. A session can be cancelled as long as none has.
  public let signedOnce: Flag?
  /// The hash of the initiating transaction.
  public let initiatingTransactionHash: String?
  /// The hash of the completing transaction.
  public let completingTransactionHash: String?
  /// When the payment succeeded. The form is not documented.
  public let paymentSucceededTime: String?
  /// When the settlement succeeded. The form is not documented.
  public let settlementSucceededTime: String?
  /// When the session was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let createdAt: String?
  /// Your own keys and values, exactly as you gave them.
  public let metadata: [String: JSONValue]?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    paymentURL: String,
    status: SessionStatus,
    sessionType: String? = nil,
    businessID: String? = nil,
    businessType: String? = nil,
    clientCode: String? = nil,
    payer: String? = nil,
    payerEmail: String? = nil,
    payerEmailRequired: Flag? = nil,
    paidToken: TokenID? = nil,
    receiptID: String? = nil,
    recipient: String? = nil,
    settlementToken: TokenID? = nil,
    feeModel: FeeModel? = nil,
    amount: MicroDollars? = nil,
    lineItems: LineItems? = nil,
    expirationTime: Int? = nil,
    successURL: String? = nil,
    signedOnce: Flag? = nil,
    initiatingTransactionHash: String? = nil,
    completingTransactionHash: String? = nil,
    paymentSucceededTime: String? = nil,
    settlementSucceededTime: String? = nil,
    createdAt: String? = nil,
    metadata: [String: JSONValue]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.paymentURL = paymentURL
    self.status = status
    self.sessionType = sessionType
    self.businessID = businessID
    self.businessType = businessType
    self.clientCode = clientCode
    self.payer = payer
    self.payerEmail = payerEmail
    self.payerEmailRequired = payerEmailRequired
    self.paidToken = paidToken
    self.receiptID = receiptID
    self.recipient = recipient
    self.settlementToken = settlementToken
    self.feeModel = feeModel
    self.amount = amount
    self.lineItems = lineItems
    self.expirationTime = expirationTime
    self.successURL = successURL
    self.signedOnce = signedOnce
    self.initiatingTransactionHash = initiatingTransactionHash
    self.completingTransactionHash = completingTransactionHash
    self.paymentSucceededTime = paymentSucceededTime
    self.settlementSucceededTime = settlementSucceededTime
    self.createdAt = createdAt
    self.metadata = metadata
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("sessionId")
    paymentURL = try fields.required("paymentUrl")
    status = try fields.required("status")
    sessionType = fields.lenient("sessionType")
    businessID = fields.lenient("businessId")
    businessType = fields.lenient("businessType")
    clientCode = fields.lenient("clientCode")
    payer = fields.lenient("payer")
    payerEmail = fields.lenient("payerEmail")
    payerEmailRequired = fields.lenient("payerEmailRequired")
    paidToken = fields.lenient("paidToken")
    receiptID = fields.lenient("receiptId")
    recipient = fields.lenient("recipient")
    settlementToken = fields.lenient("settlementToken")
    feeModel = fields.lenient("feeModel")
    amount = fields.lenient("amount")
    lineItems = fields.lenient("lineItems")
    expirationTime = fields.lenient("expirationTime")
    successURL = fields.lenient("successUrl")
    signedOnce = fields.lenient("signedOnce")
    initiatingTransactionHash = fields.lenient("initiateTx")
    completingTransactionHash = fields.lenient("completeTx")
    paymentSucceededTime = fields.lenient("paymentSucceededTime")
    settlementSucceededTime = fields.lenient("settlementSucceededTime")
    createdAt = fields.lenient("createAt")
    metadata = fields.lenient("metadata")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("sessionId", id)
    fields.write("paymentUrl", paymentURL)
    fields.write("status", status)
    fields.write("sessionType", sessionType)
    fields.write("businessId", businessID)
    fields.write("businessType", businessType)
    fields.write("clientCode", clientCode)
    fields.write("payer", payer)
    fields.write("payerEmail", payerEmail)
    fields.write("payerEmailRequired", payerEmailRequired)
    fields.write("paidToken", paidToken)
    fields.write("receiptId", receiptID)
    fields.write("recipient", recipient)
    fields.write("settlementToken", settlementToken)
    fields.write("feeModel", feeModel)
    fields.write("amount", amount)
    fields.write("lineItems", lineItems)
    fields.write("expirationTime", expirationTime)
    fields.write("successUrl", successURL)
    fields.write("signedOnce", signedOnce)
    fields.write("initiateTx", initiatingTransactionHash)
    fields.write("completeTx", completingTransactionHash)
    fields.write("paymentSucceededTime", paymentSucceededTime)
    fields.write("settlementSucceededTime", settlementSucceededTime)
    fields.write("createAt", createdAt)
    fields.write("metadata", metadata)
    fields.write(additionalMembers)
  }

  /// What is sold. A request has the bare list; the answer wraps it.
  ///
  /// An optional member that does not fit its type reads as `nil`, and stays among
  /// ``additionalMembers``.
  public struct LineItems: JSONModel {
    /// The items.
    public let items: [LineItem]?
    /// Members that the spec does not know or whose types differ, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(items: [LineItem]? = nil, additionalMembers: JSONObject = [:]) {
      self.items = items
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      items = fields.lenient("items")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("items", items)
      fields.write(additionalMembers)
    }
  }
}

/// A session and its transaction.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
public struct SessionDetail: JSONModel {
  /// The session.
  public let session: CheckoutSession
  /// The transaction that pays it, once there is one.
  public let transaction: SessionTransaction?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    session: CheckoutSession,
    transaction: SessionTransaction? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.session = session
    self.transaction = transaction
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    session = try fields.required("session")
    transaction = fields.lenient("transaction")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("session", session)
    fields.write("transaction", transaction)
    fields.write(additionalMembers)
  }
}

/// A page of sessions.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
public struct SessionPage: JSONModel {
  /// The sessions of this page.
  public let sessions: [SessionDetail]
  /// How many there are in all.
  public let total: Int
  /// Which page this is. Session lists are documented with a number, other lists with text.
  public let page: StringOrInteger?
  /// How many a page holds.
  public let size: StringOrInteger?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    sessions: [SessionDetail],
    total: Int,
    page: StringOrInteger? = nil,
    size: StringOrInteger? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.sessions = sessions
    self.total = total
    self.page = page
    self.size = size
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    sessions = try fields.required("sessions")
    total = try fields.required("total")
    page = fields.lenient("page")
    size = fields.lenient("size")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("sessions", sessions)
    fields.write("total", total)
    fields.write("page", page)
    fields.write("size", size)
    fields.write(additionalMembers)
  }
}

/// What happened on the chain.
///
/// The unit of its amounts is not documented.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
public struct SessionTransaction: JSONModel {
  /// The order's id. Its form is not documented.
  public let orderID: String?
  /// The channel's id. Its values are not documented.
  public let channelID: String?
  /// The kind of order. Its values are not documented.
  public let orderType: Int?
  /// Where the transaction comes from. The form is not documented.
  public let from: String?
  /// Where it goes. The form is not documented.
  public let to: String?
  /// The transaction's metadata, a text that is not documented further.
  public let rawMetadata: String?
  /// The total value. Its unit is not documented.
  public let totalValue: Amount?
  /// The payment value. Its unit is not documented.
  public let paymentValue: Amount?
  /// The fee value. Its unit is not documented.
  public let feeValue: Amount?
  /// The net value. Its unit is not documented.
  public let netValue: Amount?
  /// The hash of the source transaction.
  public let sourceTransactionHash: String?
  /// The hash of the target transaction.
  public let targetTransactionHash: String?
  /// The execution time. The form is not documented.
  public let executeTime: String?
  /// The finalization time. The form is not documented.
  public let finalizeTime: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    orderID: String? = nil,
    channelID: String? = nil,
    orderType: Int? = nil,
    from: String? = nil,
    to: String? = nil,
    rawMetadata: String? = nil,
    totalValue: Amount? = nil,
    paymentValue: Amount? = nil,
    feeValue: Amount? = nil,
    netValue: Amount? = nil,
    sourceTransactionHash: String? = nil,
    targetTransactionHash: String? = nil,
    executeTime: String? = nil,
    finalizeTime: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.orderID = orderID
    self.channelID = channelID
    self.orderType = orderType
    self.from = from
    self.to = to
    self.rawMetadata = rawMetadata
    self.totalValue = totalValue
    self.paymentValue = paymentValue
    self.feeValue = feeValue
    self.netValue = netValue
    self.sourceTransactionHash = sourceTransactionHash
    self.targetTransactionHash = targetTransactionHash
    self.executeTime = executeTime
    self.finalizeTime = finalizeTime
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    orderID = fields.lenient("orderId")
    channelID = fields.lenient("channelId")
    orderType = fields.lenient("orderType")
    from = fields.lenient("from")
    to = fields.lenient("to")
    rawMetadata = fields.lenient("metaData")
    totalValue = fields.lenient("totalValue")
    paymentValue = fields.lenient("paymentValue")
    feeValue = fields.lenient("feeValue")
    netValue = fields.lenient("netValue")
    sourceTransactionHash = fields.lenient("sourceTx")
    targetTransactionHash = fields.lenient("targetTx")
    executeTime = fields.lenient("executeTime")
    finalizeTime = fields.lenient("finalizeTime")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("orderId", orderID)
    fields.write("channelId", channelID)
    fields.write("orderType", orderType)
    fields.write("from", from)
    fields.write("to", to)
    fields.write("metaData", rawMetadata)
    fields.write("totalValue", totalValue?.number)
    fields.write("paymentValue", paymentValue?.number)
    fields.write("feeValue", feeValue?.number)
    fields.write("netValue", netValue?.number)
    fields.write("sourceTx", sourceTransactionHash)
    fields.write("targetTx", targetTransactionHash)
    fields.write("executeTime", executeTime)
    fields.write("finalizeTime", finalizeTime)
    fields.write(additionalMembers)
  }
}

/// How far a session is.
///
/// `initialized` → `paid` → `settling` → `completed`, usually 30 to 40 seconds after the payment.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/checkout-session;
/// https://docs.gstable.io/docs/guides/fees-and-settlements
public struct SessionStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The session waits for the payment.
  ///
  /// `initialized` on the wire.
  public static var initialized: Self { Self("initialized") }
  /// The payment is confirmed on its chain, and waits for the settlement.
  ///
  /// `paid` on the wire.
  public static var paid: Self { Self("paid") }
  /// The payment is on its way to the account.
  ///
  /// `settling` on the wire.
  public static var settling: Self { Self("settling") }
  /// The money has reached the account.
  ///
  /// `completed` on the wire.
  public static var completed: Self { Self("completed") }
  /// The settlement is delayed, by a reorganised chain for one. GStable settles again by itself
  /// until it is complete.
  ///
  /// `settlement_pending` on the wire.
  public static var settlementPending: Self { Self("settlement_pending") }
  /// The session ran out without a payment.
  ///
  /// `expired` on the wire.
  public static var expired: Self { Self("expired") }
  /// The merchant has cancelled the session.
  ///
  /// `cancelled` on the wire.
  public static var cancelled: Self { Self("cancelled") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .initialized,
    .paid,
    .settling,
    .completed,
    .settlementPending,
    .expired,
    .cancelled,
  ]
}

/// What a checkout session sells: a product of yours, or something described on the spot.
///
/// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow
public enum CheckoutItem: JSONUnion {
  /// A product of yours, at a price of yours.
  ///
  /// `itemType` is `product`.
  case product(CatalogItem)
  /// Something that is not among your products, described on the spot.
  ///
  /// `itemType` is `one_time`.
  case oneTime(OneTimeItem)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "itemType") {
    case "product": self = .product(try CatalogItem(from: element))
    case "one_time": self = .oneTime(try OneTimeItem(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .product(let value): value.write(to: &writer)
    case .oneTime(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// What a payment link sells: a product at your price, or at the payer's.
///
/// Source: https://docs.gstable.io/docs/api/core-api/payment-link
public enum LinkItem: JSONUnion {
  /// A product of yours, at a price of yours.
  ///
  /// `itemType` is `product`.
  case product(CatalogItem)
  /// A product of yours, at a price that the payer names.
  ///
  /// `itemType` is `user_priced`.
  case userPriced(PayerPricedItem)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "itemType") {
    case "product": self = .product(try CatalogItem(from: element))
    case "user_priced": self = .userPriced(try PayerPricedItem(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .product(let value): value.write(to: &writer)
    case .userPriced(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// A product of yours, at a price of yours.
///
/// Source: https://docs.gstable.io/docs/api/core-api/checkout-session;
/// https://docs.gstable.io/docs/api/core-api/payment-link
public struct CatalogItem: JSONModel {
  /// What kind of item it is.
  ///
  /// Always `product`.
  public let itemType: String
  /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
  public var productID: String
  /// How many pieces.
  public var quantity: Int
  /// The price of one piece in millionths of a US dollar: `19900000` for $19.90. More than 0 in a
  /// payment link.
  public var unitPrice: MicroDollars
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    productID: String,
    quantity: Int,
    unitPrice: MicroDollars,
    additionalMembers: JSONObject = [:]
  ) {
    self.itemType = "product"
    self.productID = productID
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    itemType = try fields.required("itemType")
    productID = try fields.required("productId")
    quantity = try fields.required("quantity")
    unitPrice = try fields.required("unitPrice")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("itemType", itemType)
    fields.write("productId", productID)
    fields.write("quantity", quantity)
    fields.write("unitPrice", unitPrice)
    fields.write(additionalMembers)
  }
}

/// Something that is not among your products, described on the spot.
///
/// Only checkout sessions take it; it is not added to the products.
///
/// Source: https://docs.gstable.io/docs/api/core-api/checkout-session;
/// https://docs.gstable.io/docs/guides/checkout/hosted-checkout
public struct OneTimeItem: JSONModel {
  /// What kind of item it is.
  ///
  /// Always `one_time`.
  public let itemType: String
  /// How many pieces.
  public var quantity: Int
  /// The price of one piece in millionths of a US dollar: `19900000` for $19.90.
  public var unitPrice: MicroDollars
  /// What it is.
  public var productData: ProductData
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    quantity: Int,
    unitPrice: MicroDollars,
    productData: ProductData,
    additionalMembers: JSONObject = [:]
  ) {
    self.itemType = "one_time"
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.productData = productData
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    itemType = try fields.required("itemType")
    quantity = try fields.required("quantity")
    unitPrice = try fields.required("unitPrice")
    productData = try fields.required("productData")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("itemType", itemType)
    fields.write("quantity", quantity)
    fields.write("unitPrice", unitPrice)
    fields.write("productData", productData)
    fields.write(additionalMembers)
  }

  /// What it is.
  public struct ProductData: JSONModel {
    /// What the payer reads. Length limits are not documented.
    public var productName: String
    /// More about it.
    public var productDescription: String?
    /// A picture of it.
    public var imageURL: String?
    /// Properties to show, such as size and colour.
    public var attributes: [ProductAttribute]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      productName: String,
      productDescription: String? = nil,
      imageURL: String? = nil,
      attributes: [ProductAttribute]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.productName = productName
      self.productDescription = productDescription
      self.imageURL = imageURL
      self.attributes = attributes
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productName = try fields.required("productName")
      productDescription = fields.optional("productDescription")
      imageURL = fields.optional("imageUrl")
      attributes = fields.optional("attributes")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productName", productName)
      fields.write("productDescription", productDescription)
      fields.write("imageUrl", imageURL)
      fields.write("attributes", attributes)
      fields.write(additionalMembers)
    }
  }
}

/// A product of yours, at a price that the payer names.
///
/// Source: https://docs.gstable.io/docs/api/core-api/payment-link
public struct PayerPricedItem: JSONModel {
  /// What kind of item it is.
  ///
  /// Always `user_priced`.
  public let itemType: String
  /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
  public var productID: String
  /// How many pieces.
  public var quantity: Int
  /// Absent, or 0.
  public var unitPrice: MicroDollars?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    productID: String,
    quantity: Int,
    unitPrice: MicroDollars? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.itemType = "user_priced"
    self.productID = productID
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    itemType = try fields.required("itemType")
    productID = try fields.required("productId")
    quantity = try fields.required("quantity")
    unitPrice = fields.optional("unitPrice")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("itemType", itemType)
    fields.write("productId", productID)
    fields.write("quantity", quantity)
    fields.write("unitPrice", unitPrice)
    fields.write(additionalMembers)
  }
}

/// An item of a session or a payment link.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/payment-link.ts
public struct LineItem: JSONModel {
  /// Where its description and its price come from.
  public let itemType: ItemType?
  /// The item's id.
  public let id: String?
  /// The product's id, `prd_…`. What stands here for an item without a product is not documented.
  public let productID: String?
  /// How many pieces.
  public let quantity: Int?
  /// The price of one piece in millionths of a US dollar: `19900000` for $19.90.
  public let unitPrice: MicroDollars?
  /// What it is. Lists of payment links leave it out.
  public let productData: ProductData?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    itemType: ItemType? = nil,
    id: String? = nil,
    productID: String? = nil,
    quantity: Int? = nil,
    unitPrice: MicroDollars? = nil,
    productData: ProductData? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.itemType = itemType
    self.id = id
    self.productID = productID
    self.quantity = quantity
    self.unitPrice = unitPrice
    self.productData = productData
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    itemType = fields.lenient("itemType")
    id = fields.lenient("lineItemId")
    productID = fields.lenient("productId")
    quantity = fields.lenient("quantity")
    unitPrice = fields.lenient("unitPrice")
    productData = fields.lenient("productData")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("itemType", itemType)
    fields.write("lineItemId", id)
    fields.write("productId", productID)
    fields.write("quantity", quantity)
    fields.write("unitPrice", unitPrice)
    fields.write("productData", productData)
    fields.write(additionalMembers)
  }

  /// What it is. Lists of payment links leave it out.
  public struct ProductData: JSONModel {
    /// What the payer reads. Length limits are not documented.
    public let productName: String?
    /// More about it.
    public let productDescription: String?
    /// A picture of it.
    public let imageURL: String?
    /// Properties to show, such as size and colour.
    public let attributes: [ProductAttribute]?
    /// Whether the product can be sold.
    public let status: ProductStatus?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      productName: String? = nil,
      productDescription: String? = nil,
      imageURL: String? = nil,
      attributes: [ProductAttribute]? = nil,
      status: ProductStatus? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.productName = productName
      self.productDescription = productDescription
      self.imageURL = imageURL
      self.attributes = attributes
      self.status = status
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productName = fields.optional("productName")
      productDescription = fields.optional("productDescription")
      imageURL = fields.optional("imageUrl")
      attributes = fields.optional("attributes")
      status = fields.optional("status")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productName", productName)
      fields.write("productDescription", productDescription)
      fields.write("imageUrl", imageURL)
      fields.write("attributes", attributes)
      fields.write("status", status)
      fields.write(additionalMembers)
    }
  }
}

/// Where an item's description and price come from.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/checkout-session;
/// https://docs.gstable.io/docs/api/core-api/payment-link
public struct ItemType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A product, at a price of the merchant's.
  ///
  /// `product` on the wire.
  public static var product: Self { Self("product") }
  /// Described in the request itself, for one checkout session.
  ///
  /// `one_time` on the wire.
  public static var oneTime: Self { Self("one_time") }
  /// A product in a payment link, at a price that the payer names.
  ///
  /// `user_priced` on the wire.
  public static var userPriced: Self { Self("user_priced") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.product, .oneTime, .userPriced]
}

/// Who pays GStable's fee.
///
/// The fee is 0.2 % within a token, 0.3 % for another token on the same chain, and 0.6 % across
/// chains.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout;
/// https://docs.gstable.io/docs/api/core-api/payment-link;
/// https://docs.gstable.io/docs/guides/fees-and-settlements
public struct FeeModel: OpenIntegerEnum {
  /// The integer as it is on the wire.
  public let rawValue: Int

  /// Makes a value from its integer on the wire, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The merchant pays it.
  ///
  /// `1` on the wire.
  public static var merchantPays: Self { Self(rawValue: 1) }
  /// The payer pays it.
  ///
  /// `2` on the wire.
  public static var payerPays: Self { Self(rawValue: 2) }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.merchantPays, .payerPays]
}

/// Yes or no, as GStable writes it.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout;
/// https://docs.gstable.io/docs/api/core-api/payment-link
public struct Flag: OpenIntegerEnum {
  /// The integer as it is on the wire.
  public let rawValue: Int

  /// Makes a value from its integer on the wire, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `0` on the wire.
  public static var no: Self { Self(rawValue: 0) }
  /// `1` on the wire.
  public static var yes: Self { Self(rawValue: 1) }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.no, .yes]
}

/// A token on a chain, `<chain>::<symbol>` in lower case. All have six decimals.
///
/// The list grows: ``GStableClient/retrieveCapabilities(options:)`` has the current one.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/overview/supported-assets
public struct TokenID: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `ethereum::usdt` on the wire.
  public static var ethereumUSDT: Self { Self("ethereum::usdt") }
  /// `ethereum::usdc` on the wire.
  public static var ethereumUSDC: Self { Self("ethereum::usdc") }
  /// `base::usdc` on the wire.
  public static var baseUSDC: Self { Self("base::usdc") }
  /// `arbitrumone::usdt` on the wire.
  public static var arbitrumOneUSDT: Self { Self("arbitrumone::usdt") }
  /// `arbitrumone::usdc` on the wire.
  public static var arbitrumOneUSDC: Self { Self("arbitrumone::usdc") }
  /// `polygon::usdt` on the wire.
  public static var polygonUSDT: Self { Self("polygon::usdt") }
  /// `polygon::usdc` on the wire.
  public static var polygonUSDC: Self { Self("polygon::usdc") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .ethereumUSDT,
    .ethereumUSDC,
    .baseUSDC,
    .arbitrumOneUSDT,
    .arbitrumOneUSDC,
    .polygonUSDT,
    .polygonUSDC,
  ]
}

/// A payment link: a page that many payers can use.
///
/// All but the id, the page and the status may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/payment-link.ts
public struct PaymentLink: JSONModel {
  /// The link's id, `lnk_…`.
  public let id: String
  /// The link's page, to be given to payers.
  public let linkURL: String
  /// Whether the link takes payments.
  public let status: LinkStatus
  /// Whether you or the payer names the price.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/payment-link
  public let linkType: LinkType?
  /// The link's name.
  public let linkName: String?
  /// What is sold.
  ///
  /// Lists and details have `items`; the documented sample of a new link has them one level further
  /// down, in `lineItems`.
  public let lineItems: LineItems?
  /// The account that receives the payments, `acc_…`.
  public let accountID: String?
  /// What the account receives.
  public let settlementToken: TokenID?
  /// Who pays GStable's fee.
  ///
  /// Source: https://docs.gstable.io/docs/api/core-api/payment-link
  public let feeModel: FeeModel?
  /// The total in millionths of a US dollar: `19900000` for $19.90.
  public let amount: MicroDollars?
  /// The link's version, `ver_…`.
  public let versionCode: String?
  /// Whether the payer has to give an e-mail address.
  public let payerEmailRequired: Flag?
  /// Where the payer goes after the payment.
  public let successURL: String?
  /// A text of your own for a successful payment.
  public let customSuccessText: String?
  /// A text of your own for a disabled link.
  public let customDisabledText: String?
  /// When the link was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let createdAt: String?
  /// When it last changed. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let updatedAt: String?
  /// The account's name.
  public let accountName: String?
  /// The account's wallet.
  public let accountAddress: String?
  /// The token that the account receives.
  public let settlementTokenInfo: SettlementTokenInfo?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    linkURL: String,
    status: LinkStatus,
    linkType: LinkType? = nil,
    linkName: String? = nil,
    lineItems: LineItems? = nil,
    accountID: String? = nil,
    settlementToken: TokenID? = nil,
    feeModel: FeeModel? = nil,
    amount: MicroDollars? = nil,
    versionCode: String? = nil,
    payerEmailRequired: Flag? = nil,
    successURL: String? = nil,
    customSuccessText: String? = nil,
    customDisabledText: String? = nil,
    createdAt: String? = nil,
    updatedAt: String? = nil,
    accountName: String? = nil,
    accountAddress: String? = nil,
    settlementTokenInfo: SettlementTokenInfo? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.linkURL = linkURL
    self.status = status
    self.linkType = linkType
    self.linkName = linkName
    self.lineItems = lineItems
    self.accountID = accountID
    self.settlementToken = settlementToken
    self.feeModel = feeModel
    self.amount = amount
    self.versionCode = versionCode
    self.payerEmailRequired = payerEmailRequired
    self.successURL = successURL
    self.customSuccessText = customSuccessText
    self.customDisabledText = customDisabledText
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.accountName = accountName
    self.accountAddress = accountAddress
    self.settlementTokenInfo = settlementTokenInfo
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("linkId")
    linkURL = try fields.required("linkUrl")
    status = try fields.required("status")
    linkType = fields.lenient("linkType")
    linkName = fields.lenient("linkName")
    lineItems = fields.lenient("lineItems")
    accountID = fields.lenient("accountId")
    settlementToken = fields.lenient("settlementToken")
    feeModel = fields.lenient("feeModel")
    amount = fields.lenient("amount")
    versionCode = fields.lenient("versionCode")
    payerEmailRequired = fields.lenient("payerEmailRequired")
    successURL = fields.lenient("successUrl")
    customSuccessText = fields.lenient("customSuccessText")
    customDisabledText = fields.lenient("customDisabledText")
    createdAt = fields.lenient("createAt")
    updatedAt = fields.lenient("updateAt")
    accountName = fields.lenient("accountName")
    accountAddress = fields.lenient("accountAddress")
    settlementTokenInfo = fields.lenient("settlementTokenInfo")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("linkId", id)
    fields.write("linkUrl", linkURL)
    fields.write("status", status)
    fields.write("linkType", linkType)
    fields.write("linkName", linkName)
    fields.write("lineItems", lineItems)
    fields.write("accountId", accountID)
    fields.write("settlementToken", settlementToken)
    fields.write("feeModel", feeModel)
    fields.write("amount", amount)
    fields.write("versionCode", versionCode)
    fields.write("payerEmailRequired", payerEmailRequired)
    fields.write("successUrl", successURL)
    fields.write("customSuccessText", customSuccessText)
    fields.write("customDisabledText", customDisabledText)
    fields.write("createAt", createdAt)
    fields.write("updateAt", updatedAt)
    fields.write("accountName", accountName)
    fields.write("accountAddress", accountAddress)
    fields.write("settlementTokenInfo", settlementTokenInfo)
    fields.write(additionalMembers)
  }

  /// What is sold.
  ///
  /// Lists and details have `items`; the documented sample of a new link has them one level further
  /// down, in `lineItems`.
  ///
  /// An optional member that does not fit its type reads as `nil`, and stays among
  /// ``additionalMembers``.
  public struct LineItems: JSONModel {
    /// The items. Lists leave out their product data.
    public let items: [LineItem]?
    /// The items of a new link.
    public let lineItems: LineItemsLineItems?
    /// The total of a new link, in millionths of a US dollar: `19900000` for $19.90.
    public let amount: MicroDollars?
    /// Members that the spec does not know or whose types differ, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      items: [LineItem]? = nil,
      lineItems: LineItemsLineItems? = nil,
      amount: MicroDollars? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.items = items
      self.lineItems = lineItems
      self.amount = amount
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      items = fields.lenient("items")
      lineItems = fields.lenient("lineItems")
      amount = fields.lenient("amount")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("items", items)
      fields.write("lineItems", lineItems)
      fields.write("amount", amount)
      fields.write(additionalMembers)
    }

    /// The items of a new link.
    ///
    /// An optional member that does not fit its type reads as `nil`, and stays among
    /// ``additionalMembers``.
    public struct LineItemsLineItems: JSONModel {
      /// The items.
      public let items: [LineItem]?
      /// Members that the spec does not know or whose types differ, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(items: [LineItem]? = nil, additionalMembers: JSONObject = [:]) {
        self.items = items
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        items = fields.lenient("items")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("items", items)
        fields.write(additionalMembers)
      }
    }
  }

  /// The token that the account receives.
  public struct SettlementTokenInfo: JSONModel {
    /// The token's id.
    public let tokenID: TokenID?
    /// The address of its contract.
    public let contractAddress: String?
    /// Its name.
    public let name: String?
    /// Its symbol.
    public let symbol: String?
    /// How many decimals its amounts have.
    public let decimals: Int?
    /// The chain that it is on.
    public let chainID: String?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      tokenID: TokenID? = nil,
      contractAddress: String? = nil,
      name: String? = nil,
      symbol: String? = nil,
      decimals: Int? = nil,
      chainID: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.tokenID = tokenID
      self.contractAddress = contractAddress
      self.name = name
      self.symbol = symbol
      self.decimals = decimals
      self.chainID = chainID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      tokenID = fields.optional("tokenId")
      contractAddress = fields.optional("contractAddress")
      name = fields.optional("name")
      symbol = fields.optional("symbol")
      decimals = fields.optional("decimals")
      chainID = fields.optional("chainId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("tokenId", tokenID)
      fields.write("contractAddress", contractAddress)
      fields.write("name", name)
      fields.write("symbol", symbol)
      fields.write("decimals", decimals)
      fields.write("chainId", chainID)
      fields.write(additionalMembers)
    }
  }
}

/// A page of payment links.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/payment-link.ts
public struct PaymentLinkPage: JSONModel {
  /// The links of this page.
  public let links: [PaymentLink]
  /// How many there are in all.
  public let total: Int
  /// Which page this is, as text by the client library.
  public let page: StringOrInteger?
  /// How many a page holds, as text by the client library.
  public let size: StringOrInteger?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    links: [PaymentLink],
    total: Int,
    page: StringOrInteger? = nil,
    size: StringOrInteger? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.links = links
    self.total = total
    self.page = page
    self.size = size
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    links = try fields.required("links")
    total = try fields.required("total")
    page = fields.lenient("page")
    size = fields.lenient("size")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("links", links)
    fields.write("total", total)
    fields.write("page", page)
    fields.write("size", size)
    fields.write(additionalMembers)
  }
}

/// Who names the price of a payment link.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/payment-link
public struct LinkType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The merchant names the price.
  ///
  /// `fixed` on the wire.
  public static var fixed: Self { Self("fixed") }
  /// The payer names the price, as for a donation.
  ///
  /// `custom` on the wire.
  public static var custom: Self { Self("custom") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.fixed, .custom]
}

/// Whether a link takes payments.
///
/// Only `active` is documented; how a disabled link is called is not.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/payment-link
public struct LinkStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `active` on the wire.
  public static var active: Self { Self("active") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.active]
}

/// A product of yours.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/core-api/product
public struct Product: JSONModel {
  /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
  public let id: String
  /// What the payer reads.
  public let name: String
  /// Whether it can be sold.
  public let status: ProductStatus
  /// One to five prices to choose from, each in millionths of a US dollar: `19900000` for $19.90.
  public let commonPrices: [MicroDollars]
  /// More about it.
  public let descriptionValue: String?
  /// Its picture.
  public let imageURL: String?
  /// Properties to show, such as size and colour.
  public let attributes: [ProductAttribute]?
  /// When it was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/product.ts
  public let createdAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    name: String,
    status: ProductStatus,
    commonPrices: [MicroDollars],
    descriptionValue: String? = nil,
    imageURL: String? = nil,
    attributes: [ProductAttribute]? = nil,
    createdAt: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.commonPrices = commonPrices
    self.descriptionValue = descriptionValue
    self.imageURL = imageURL
    self.attributes = attributes
    self.createdAt = createdAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("productId")
    name = try fields.required("name")
    status = try fields.required("status")
    commonPrices = try fields.required("commonPrices")
    descriptionValue = fields.lenient("description")
    imageURL = fields.lenient("imageUrl")
    attributes = fields.lenient("attributes")
    createdAt = fields.lenient("createAt")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("productId", id)
    fields.write("name", name)
    fields.write("status", status)
    fields.write("commonPrices", commonPrices)
    fields.write("description", descriptionValue)
    fields.write("imageUrl", imageURL)
    fields.write("attributes", attributes)
    fields.write("createAt", createdAt)
    fields.write(additionalMembers)
  }
}

/// A page of products.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/product.ts
public struct ProductPage: JSONModel {
  /// The products of this page.
  public let products: [Product]
  /// How many there are in all.
  public let total: Int
  /// Which page this is, as text by the client library.
  public let page: StringOrInteger?
  /// How many a page holds, as text by the client library.
  public let size: StringOrInteger?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    products: [Product],
    total: Int,
    page: StringOrInteger? = nil,
    size: StringOrInteger? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.products = products
    self.total = total
    self.page = page
    self.size = size
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    products = try fields.required("products")
    total = try fields.required("total")
    page = fields.lenient("page")
    size = fields.lenient("size")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("products", products)
    fields.write("total", total)
    fields.write("page", page)
    fields.write("size", size)
    fields.write(additionalMembers)
  }
}

/// A property to show, such as a size or a colour.
///
/// Source: https://docs.gstable.io/docs/api/core-api/product;
/// https://docs.gstable.io/docs/api/ai-payment/get-payment-link
public struct ProductAttribute: JSONModel {
  /// Its name, `Duration`.
  public var name: String
  /// Its value, `1 Month`.
  public var value: String
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(name: String, value: String, additionalMembers: JSONObject = [:]) {
    self.name = name
    self.value = value
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = try fields.required("name")
    value = try fields.required("value")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("value", value)
    fields.write(additionalMembers)
  }
}

/// Whether a product can be sold.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/product
public struct ProductStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `active` on the wire.
  public static var active: Self { Self("active") }
  /// `archived` on the wire.
  public static var archived: Self { Self("archived") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.active, .archived]
}

/// An account that receives money: a wallet of yours.
///
/// Accounts are made in the dashboard; a merchant has at most 20.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/core-api/account
public struct Account: JSONModel {
  /// The account's id, `acc_…`.
  public let id: String
  /// Its name.
  public let accountName: String
  /// Its wallet, `0x…`.
  public let accountAddress: String
  /// What kind of wallet it is.
  public let accountType: AccountType
  /// What it can receive.
  public let settlementCurrencies: [TokenID]
  /// Its version, `ver_…`.
  public let version: String
  /// Its status.
  public let status: AccountStatus
  /// When it was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let createdAt: String?
  /// When it last changed. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let updatedAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    accountName: String,
    accountAddress: String,
    accountType: AccountType,
    settlementCurrencies: [TokenID],
    version: String,
    status: AccountStatus,
    createdAt: String? = nil,
    updatedAt: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.accountName = accountName
    self.accountAddress = accountAddress
    self.accountType = accountType
    self.settlementCurrencies = settlementCurrencies
    self.version = version
    self.status = status
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("accountId")
    accountName = try fields.required("accountName")
    accountAddress = try fields.required("accountAddress")
    accountType = try fields.required("accountType")
    settlementCurrencies = try fields.required("settlementCurrencies")
    version = try fields.required("version")
    status = try fields.required("status")
    createdAt = fields.lenient("createAt")
    updatedAt = fields.lenient("updateAt")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("accountId", id)
    fields.write("accountName", accountName)
    fields.write("accountAddress", accountAddress)
    fields.write("accountType", accountType)
    fields.write("settlementCurrencies", settlementCurrencies)
    fields.write("version", version)
    fields.write("status", status)
    fields.write("createAt", createdAt)
    fields.write("updateAt", updatedAt)
    fields.write(additionalMembers)
  }
}

/// What kind of wallet an account is. Only addresses on EVM chains are supported.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/account
public struct AccountType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `EVM::ADDR` on the wire.
  public static var evmAddress: Self { Self("EVM::ADDR") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.evmAddress]
}
