// Generated from Specs/GStable.json. To change it, change the spec.

public import CheckoutCore

/// The product that an event is about.
///
/// The documentation says that it looks as it does when it is retrieved, and shows none: all but
/// the id may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/event-notification/event-list;
/// https://docs.gstable.io/docs/api/core-api/product
public struct ProductEventData: JSONModel {
  /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
  public let id: String
  /// What the payer reads.
  public let name: String?
  /// Whether it can be sold.
  public let status: ProductStatus?
  /// One to five prices to choose from, each in millionths of a US dollar: `19900000` for $19.90.
  public let commonPrices: [MicroDollars]?
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
    name: String? = nil,
    status: ProductStatus? = nil,
    commonPrices: [MicroDollars]? = nil,
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
    name = fields.lenient("name")
    status = fields.lenient("status")
    commonPrices = fields.lenient("commonPrices")
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

/// The account that an event is about.
///
/// The documentation says that it looks as it does when it is retrieved, and shows none: all but
/// the id may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/event-notification/event-list;
/// https://docs.gstable.io/docs/api/core-api/account
public struct AccountEventData: JSONModel {
  /// The account's id, `acc_…`.
  public let id: String
  /// Its name.
  public let accountName: String?
  /// Its wallet, `0x…`.
  public let accountAddress: String?
  /// What kind of wallet it is.
  public let accountType: AccountType?
  /// What it can receive.
  public let settlementCurrencies: [TokenID]?
  /// Its version, `ver_…`.
  public let version: String?
  /// Its status.
  public let status: AccountStatus?
  /// When it was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let createdAt: String?
  /// When it last changed. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let updatedAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    accountName: String? = nil,
    accountAddress: String? = nil,
    accountType: AccountType? = nil,
    settlementCurrencies: [TokenID]? = nil,
    version: String? = nil,
    status: AccountStatus? = nil,
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
    accountName = fields.lenient("accountName")
    accountAddress = fields.lenient("accountAddress")
    accountType = fields.lenient("accountType")
    settlementCurrencies = fields.lenient("settlementCurrencies")
    version = fields.lenient("version")
    status = fields.lenient("status")
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

/// Why GStable refuses.
///
/// The list may not be complete.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/overview/errors;
/// https://docs.gstable.io/docs/sdk/support/error-codes
public struct ErrorCode: OpenIntegerEnum {
  /// The integer as it is on the wire.
  public let rawValue: Int

  /// Makes a value from its integer on the wire, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// There is no such payment link.
  ///
  /// `100101` on the wire.
  public static var paymentLinkNotFound: Self { Self(rawValue: 100101) }
  /// The payment link is archived.
  ///
  /// `100102` on the wire.
  public static var paymentLinkArchived: Self { Self(rawValue: 100102) }
  /// The payment link is not active.
  ///
  /// `100103` on the wire.
  public static var paymentLinkNotActive: Self { Self(rawValue: 100103) }
  /// The payment link has another version.
  ///
  /// `100104` on the wire.
  public static var wrongPaymentLinkVersion: Self { Self(rawValue: 100104) }
  /// There is no such session.
  ///
  /// `100201` on the wire.
  public static var sessionNotFound: Self { Self(rawValue: 100201) }
  /// The session's client key is not valid.
  ///
  /// `100202` on the wire.
  public static var invalidClientKey: Self { Self(rawValue: 100202) }
  /// The session has expired.
  ///
  /// `100203` on the wire.
  public static var sessionExpired: Self { Self(rawValue: 100203) }
  /// The session is paid already.
  ///
  /// `100204` on the wire.
  public static var sessionPaid: Self { Self(rawValue: 100204) }
  /// The session is cancelled.
  ///
  /// `100205` on the wire.
  public static var sessionCancelled: Self { Self(rawValue: 100205) }
  /// The session is another payer's.
  ///
  /// `100206` on the wire.
  public static var sessionOfAnotherPayer: Self { Self(rawValue: 100206) }
  /// There is no such product.
  ///
  /// `100301` on the wire.
  public static var productNotFound: Self { Self(rawValue: 100301) }
  /// Some products are missing.
  ///
  /// `100302` on the wire.
  public static var productsMissing: Self { Self(rawValue: 100302) }
  /// Some products are not available.
  ///
  /// `100303` on the wire.
  public static var productsUnavailable: Self { Self(rawValue: 100303) }
  /// The product is not active.
  ///
  /// `100304` on the wire.
  public static var productNotActive: Self { Self(rawValue: 100304) }
  /// The product has been used.
  ///
  /// `100305` on the wire.
  public static var productUsed: Self { Self(rawValue: 100305) }
  /// The product has been removed.
  ///
  /// `100306` on the wire.
  public static var productRemoved: Self { Self(rawValue: 100306) }
  /// A field has the wrong format.
  ///
  /// `400101` on the wire.
  public static var invalidFormat: Self { Self(rawValue: 400101) }
  /// The currency is not supported.
  ///
  /// `400201` on the wire.
  public static var unsupportedCurrency: Self { Self(rawValue: 400201) }
  /// The channel is not supported.
  ///
  /// `400202` on the wire.
  public static var unsupportedChannel: Self { Self(rawValue: 400202) }
  /// There is no way to settle.
  ///
  /// `400203` on the wire.
  public static var noSettlement: Self { Self(rawValue: 400203) }
  /// There is no such stat.
  ///
  /// `400301` on the wire.
  public static var statNotFound: Self { Self(rawValue: 400301) }
  /// There were too many requests. Try again later.
  ///
  /// `900101` on the wire.
  public static var tooManyRequests: Self { Self(rawValue: 900101) }
  /// A record could not be created.
  ///
  /// `900201` on the wire.
  public static var recordNotCreated: Self { Self(rawValue: 900201) }
  /// A record could not be updated.
  ///
  /// `900202` on the wire.
  public static var recordNotUpdated: Self { Self(rawValue: 900202) }
  /// A record could not be read.
  ///
  /// `900203` on the wire.
  public static var recordNotRead: Self { Self(rawValue: 900203) }
  /// A picture could not be processed.
  ///
  /// `900301` on the wire.
  public static var pictureNotProcessed: Self { Self(rawValue: 900301) }
  /// Something failed inside of GStable.
  ///
  /// `999999` on the wire.
  public static var internalError: Self { Self(rawValue: 999999) }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .paymentLinkNotFound,
    .paymentLinkArchived,
    .paymentLinkNotActive,
    .wrongPaymentLinkVersion,
    .sessionNotFound,
    .invalidClientKey,
    .sessionExpired,
    .sessionPaid,
    .sessionCancelled,
    .sessionOfAnotherPayer,
    .productNotFound,
    .productsMissing,
    .productsUnavailable,
    .productNotActive,
    .productUsed,
    .productRemoved,
    .invalidFormat,
    .unsupportedCurrency,
    .unsupportedChannel,
    .noSettlement,
    .statNotFound,
    .tooManyRequests,
    .recordNotCreated,
    .recordNotUpdated,
    .recordNotRead,
    .pictureNotProcessed,
    .internalError,
  ]
}

/// What GStable answers when it refuses a request.
///
/// Source: https://docs.gstable.io/docs/api/overview/errors
public struct GStableProblem: JSONModel {
  /// Why.
  public let code: ErrorCode
  /// The same for people, sometimes with a detail after a colon. It may change, so nothing depends
  /// on it.
  public let message: String
  /// More about it: usually `null`.
  public let data: JSONValue?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    code: ErrorCode,
    message: String,
    data: JSONValue? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.code = code
    self.message = message
    self.data = data
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = try fields.required("code")
    message = try fields.required("message")
    data = fields.optional("data")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write("message", message)
    fields.write("data", data)
    fields.write(additionalMembers)
  }
}

/// The types of ``GStableClient/createCheckoutSession(_:options:)``.
public enum CreateCheckoutSession {
  /// What the payer buys, who receives the money, and where to send the payer afterwards.
  public struct Request: JSONModel, EndpointRequest {
    /// The account that receives the payment, `acc_…`. Accounts are made in the dashboard.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout
    public var accountID: String
    /// What the account receives.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout
    public var settlementToken: TokenID
    /// What the payer buys. How many items are allowed is not documented.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout
    public var lineItems: [CheckoutItem]
    /// Where the payer goes after the payment. There is no address for giving up.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow
    public var successURL: String?
    /// Whether the payer has to give an e-mail address.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout
    public var payerEmailRequired: Flag?
    /// Who pays GStable's fee. The client library says that it is the merchant if absent.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/hosted-checkout
    public var feeModel: FeeModel?
    /// When the session stops taking payment, in Unix seconds. At least 1800 seconds ahead; about
    /// 30 minutes ahead if absent.
    ///
    /// Unverified: only a secondary source describes this.
    ///
    /// Source:
    /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
    public var expirationTime: Int?
    /// Your own keys and values. The payer does not see them, and webhooks return them as they are.
    /// Sizes and value types are not documented; the documented samples have strings.
    ///
    /// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow
    public var metadata: [String: JSONValue]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      accountID: String,
      settlementToken: TokenID,
      lineItems: [CheckoutItem],
      successURL: String? = nil,
      payerEmailRequired: Flag? = nil,
      feeModel: FeeModel? = nil,
      expirationTime: Int? = nil,
      metadata: [String: JSONValue]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.accountID = accountID
      self.settlementToken = settlementToken
      self.lineItems = lineItems
      self.successURL = successURL
      self.payerEmailRequired = payerEmailRequired
      self.feeModel = feeModel
      self.expirationTime = expirationTime
      self.metadata = metadata
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      accountID = try fields.required("accountId")
      settlementToken = try fields.required("settlementToken")
      lineItems = try fields.required("lineItems")
      successURL = fields.optional("successUrl")
      payerEmailRequired = fields.optional("payerEmailRequired")
      feeModel = fields.optional("feeModel")
      expirationTime = fields.optional("expirationTime")
      metadata = fields.optional("metadata")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("accountId", accountID)
      fields.write("settlementToken", settlementToken)
      fields.write("lineItems", lineItems)
      fields.write("successUrl", successURL)
      fields.write("payerEmailRequired", payerEmailRequired)
      fields.write("feeModel", feeModel)
      fields.write("expirationTime", expirationTime)
      fields.write("metadata", metadata)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/cancelCheckoutSession(_:options:)``.
public enum CancelCheckoutSession {
  /// The session to cancel.
  public struct Request: JSONModel, EndpointRequest {
    /// The session's id, `sess_…`.
    public var sessionID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(sessionID: String, additionalMembers: JSONObject = [:]) {
      self.sessionID = sessionID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      sessionID = try fields.required("sessionId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("sessionId", sessionID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/createPaymentLink(_:options:)``.
public enum CreatePaymentLink {
  /// What the link sells, and who receives the money.
  public struct Request: JSONModel, EndpointRequest {
    /// Whether you or the payer names the price.
    public var linkType: LinkType
    /// A name for the link.
    public var linkName: String
    /// The account that receives the payments, `acc_…`.
    public var accountID: String
    /// What the account receives.
    public var settlementToken: TokenID
    /// Who pays GStable's fee.
    public var feeModel: FeeModel
    /// What is sold: products for a `fixed` link, payer-priced ones for a `custom` link.
    public var lineItems: [LinkItem]
    /// Whether the payer has to give an e-mail address.
    public var payerEmailRequired: Flag?
    /// Where the payer goes after the payment.
    public var successURL: String?
    /// A text of your own for a successful payment.
    public var customSuccessText: String?
    /// A text of your own for a disabled link.
    public var customDisabledText: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      linkType: LinkType,
      linkName: String,
      accountID: String,
      settlementToken: TokenID,
      feeModel: FeeModel,
      lineItems: [LinkItem],
      payerEmailRequired: Flag? = nil,
      successURL: String? = nil,
      customSuccessText: String? = nil,
      customDisabledText: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.linkType = linkType
      self.linkName = linkName
      self.accountID = accountID
      self.settlementToken = settlementToken
      self.feeModel = feeModel
      self.lineItems = lineItems
      self.payerEmailRequired = payerEmailRequired
      self.successURL = successURL
      self.customSuccessText = customSuccessText
      self.customDisabledText = customDisabledText
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      linkType = try fields.required("linkType")
      linkName = try fields.required("linkName")
      accountID = try fields.required("accountId")
      settlementToken = try fields.required("settlementToken")
      feeModel = try fields.required("feeModel")
      lineItems = try fields.required("lineItems")
      payerEmailRequired = fields.optional("payerEmailRequired")
      successURL = fields.optional("successUrl")
      customSuccessText = fields.optional("customSuccessText")
      customDisabledText = fields.optional("customDisabledText")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("linkType", linkType)
      fields.write("linkName", linkName)
      fields.write("accountId", accountID)
      fields.write("settlementToken", settlementToken)
      fields.write("feeModel", feeModel)
      fields.write("lineItems", lineItems)
      fields.write("payerEmailRequired", payerEmailRequired)
      fields.write("successUrl", successURL)
      fields.write("customSuccessText", customSuccessText)
      fields.write("customDisabledText", customDisabledText)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/updatePaymentLink(_:options:)``.
public enum UpdatePaymentLink {
  /// The link, and all that it says from now on.
  public struct Request: JSONModel, EndpointRequest {
    /// The link's id, `lnk_…`.
    public var linkID: String
    /// Whether you or the payer names the price.
    public var linkType: LinkType
    /// A name for the link.
    public var linkName: String
    /// The account that receives the payments, `acc_…`.
    public var accountID: String
    /// What the account receives.
    public var settlementToken: TokenID
    /// Who pays GStable's fee.
    public var feeModel: FeeModel
    /// What is sold: products for a `fixed` link, payer-priced ones for a `custom` link.
    public var lineItems: [LinkItem]
    /// Whether the payer has to give an e-mail address.
    public var payerEmailRequired: Flag?
    /// Where the payer goes after the payment.
    public var successURL: String?
    /// A text of your own for a successful payment.
    public var customSuccessText: String?
    /// A text of your own for a disabled link.
    public var customDisabledText: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      linkID: String,
      linkType: LinkType,
      linkName: String,
      accountID: String,
      settlementToken: TokenID,
      feeModel: FeeModel,
      lineItems: [LinkItem],
      payerEmailRequired: Flag? = nil,
      successURL: String? = nil,
      customSuccessText: String? = nil,
      customDisabledText: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.linkID = linkID
      self.linkType = linkType
      self.linkName = linkName
      self.accountID = accountID
      self.settlementToken = settlementToken
      self.feeModel = feeModel
      self.lineItems = lineItems
      self.payerEmailRequired = payerEmailRequired
      self.successURL = successURL
      self.customSuccessText = customSuccessText
      self.customDisabledText = customDisabledText
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      linkID = try fields.required("linkId")
      linkType = try fields.required("linkType")
      linkName = try fields.required("linkName")
      accountID = try fields.required("accountId")
      settlementToken = try fields.required("settlementToken")
      feeModel = try fields.required("feeModel")
      lineItems = try fields.required("lineItems")
      payerEmailRequired = fields.optional("payerEmailRequired")
      successURL = fields.optional("successUrl")
      customSuccessText = fields.optional("customSuccessText")
      customDisabledText = fields.optional("customDisabledText")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("linkId", linkID)
      fields.write("linkType", linkType)
      fields.write("linkName", linkName)
      fields.write("accountId", accountID)
      fields.write("settlementToken", settlementToken)
      fields.write("feeModel", feeModel)
      fields.write("lineItems", lineItems)
      fields.write("payerEmailRequired", payerEmailRequired)
      fields.write("successUrl", successURL)
      fields.write("customSuccessText", customSuccessText)
      fields.write("customDisabledText", customDisabledText)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/disablePaymentLink(_:options:)``.
public enum DisablePaymentLink {
  /// The link to disable.
  public struct Request: JSONModel, EndpointRequest {
    /// The link's id, `lnk_…`.
    public var linkID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(linkID: String, additionalMembers: JSONObject = [:]) {
      self.linkID = linkID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      linkID = try fields.required("linkId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("linkId", linkID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/enablePaymentLink(_:options:)``.
public enum EnablePaymentLink {
  /// The link to enable.
  public struct Request: JSONModel, EndpointRequest {
    /// The link's id, `lnk_…`.
    public var linkID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(linkID: String, additionalMembers: JSONObject = [:]) {
      self.linkID = linkID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      linkID = try fields.required("linkId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("linkId", linkID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/createProduct(_:options:)``.
public enum CreateProduct {
  /// What the product is, and what it costs.
  public struct Request: JSONModel, EndpointRequest {
    /// What the payer reads, at most 100 characters.
    public var name: String
    /// One to five prices to choose from, each in millionths of a US dollar: `19900000` for $19.90.
    public var commonPrices: [MicroDollars]
    /// More about it, at most 1000 characters.
    public var descriptionValue: String?
    /// A picture, an `https` address of at most 500 characters. GStable copies it; if that fails,
    /// the product is made without a picture.
    public var imageURL: String?
    /// Properties to show, such as size and colour. At most 10.
    public var attributes: [ProductAttribute]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      name: String,
      commonPrices: [MicroDollars],
      descriptionValue: String? = nil,
      imageURL: String? = nil,
      attributes: [ProductAttribute]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.name = name
      self.commonPrices = commonPrices
      self.descriptionValue = descriptionValue
      self.imageURL = imageURL
      self.attributes = attributes
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      name = try fields.required("name")
      commonPrices = try fields.required("commonPrices")
      descriptionValue = fields.optional("description")
      imageURL = fields.optional("imageUrl")
      attributes = fields.optional("attributes")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("name", name)
      fields.write("commonPrices", commonPrices)
      fields.write("description", descriptionValue)
      fields.write("imageUrl", imageURL)
      fields.write("attributes", attributes)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/updateProduct(_:options:)``.
public enum UpdateProduct {
  /// The product, and all that it says from now on.
  public struct Request: JSONModel, EndpointRequest {
    /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
    public var productID: String
    /// What the payer reads, at most 100 characters.
    public var name: String
    /// One to five prices to choose from, each in millionths of a US dollar: `19900000` for $19.90.
    public var commonPrices: [MicroDollars]
    /// More about it, at most 1000 characters.
    public var descriptionValue: String?
    /// A picture, an `https` address of at most 500 characters. GStable copies it; if that fails,
    /// the product is made without a picture.
    public var imageURL: String?
    /// Properties to show, such as size and colour. At most 10.
    public var attributes: [ProductAttribute]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      productID: String,
      name: String,
      commonPrices: [MicroDollars],
      descriptionValue: String? = nil,
      imageURL: String? = nil,
      attributes: [ProductAttribute]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.productID = productID
      self.name = name
      self.commonPrices = commonPrices
      self.descriptionValue = descriptionValue
      self.imageURL = imageURL
      self.attributes = attributes
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productID = try fields.required("productId")
      name = try fields.required("name")
      commonPrices = try fields.required("commonPrices")
      descriptionValue = fields.optional("description")
      imageURL = fields.optional("imageUrl")
      attributes = fields.optional("attributes")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productId", productID)
      fields.write("name", name)
      fields.write("commonPrices", commonPrices)
      fields.write("description", descriptionValue)
      fields.write("imageUrl", imageURL)
      fields.write("attributes", attributes)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/retrieveProducts(_:options:)``.
public enum RetrieveProducts {
  /// The products to retrieve.
  public struct Request: JSONModel, EndpointRequest {
    /// The products' ids. How many are allowed is not documented.
    public var productIDs: [String]
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(productIDs: [String], additionalMembers: JSONObject = [:]) {
      self.productIDs = productIDs
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productIDs = try fields.required("productIds")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productIds", productIDs)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/archiveProduct(_:options:)``.
public enum ArchiveProduct {
  /// The product to archive.
  public struct Request: JSONModel, EndpointRequest {
    /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
    public var productID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(productID: String, additionalMembers: JSONObject = [:]) {
      self.productID = productID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productID = try fields.required("productId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productId", productID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/unarchiveProduct(_:options:)``.
public enum UnarchiveProduct {
  /// The product to unarchive.
  public struct Request: JSONModel, EndpointRequest {
    /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
    public var productID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(productID: String, additionalMembers: JSONObject = [:]) {
      self.productID = productID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productID = try fields.required("productId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productId", productID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/removeProduct(_:options:)``.
public enum RemoveProduct {
  /// The product to remove.
  public struct Request: JSONModel, EndpointRequest {
    /// The product's id, `prd_…`. One sample has `prod_…` instead: take it as it comes.
    public var productID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(productID: String, additionalMembers: JSONObject = [:]) {
      self.productID = productID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      productID = try fields.required("productId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("productId", productID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/createWebhook(_:options:)``.
public enum CreateWebhook {
  /// Where events go, and which.
  public struct Request: JSONModel, EndpointRequest {
    /// A name for the endpoint, at most 100 characters.
    public var webhookName: String
    /// Where events go, an `https` address of at most 1000 characters.
    public var webhookURL: String
    /// The kinds of events to send.
    public var subscribedEvents: [EventType]
    /// A description of the endpoint, at most 1000 characters.
    public var webhookDescription: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      webhookName: String,
      webhookURL: String,
      subscribedEvents: [EventType],
      webhookDescription: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.webhookName = webhookName
      self.webhookURL = webhookURL
      self.subscribedEvents = subscribedEvents
      self.webhookDescription = webhookDescription
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookName = try fields.required("webhookName")
      webhookURL = try fields.required("webhookUrl")
      subscribedEvents = try fields.required("subscribedEvents")
      webhookDescription = fields.optional("webhookDescription")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookName", webhookName)
      fields.write("webhookUrl", webhookURL)
      fields.write("subscribedEvents", subscribedEvents)
      fields.write("webhookDescription", webhookDescription)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/updateWebhook(_:options:)``.
public enum UpdateWebhook {
  /// The endpoint, and all that it says from now on.
  public struct Request: JSONModel, EndpointRequest {
    /// The endpoint's id, `wkid_…`.
    public var webhookID: String
    /// A name for the endpoint, at most 100 characters.
    public var webhookName: String
    /// Where events go, an `https` address of at most 1000 characters.
    public var webhookURL: String
    /// The kinds of events to send.
    public var subscribedEvents: [EventType]
    /// A description of the endpoint, at most 1000 characters.
    public var webhookDescription: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      webhookID: String,
      webhookName: String,
      webhookURL: String,
      subscribedEvents: [EventType],
      webhookDescription: String? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.webhookID = webhookID
      self.webhookName = webhookName
      self.webhookURL = webhookURL
      self.subscribedEvents = subscribedEvents
      self.webhookDescription = webhookDescription
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookID = try fields.required("webhookId")
      webhookName = try fields.required("webhookName")
      webhookURL = try fields.required("webhookUrl")
      subscribedEvents = try fields.required("subscribedEvents")
      webhookDescription = fields.optional("webhookDescription")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookId", webhookID)
      fields.write("webhookName", webhookName)
      fields.write("webhookUrl", webhookURL)
      fields.write("subscribedEvents", subscribedEvents)
      fields.write("webhookDescription", webhookDescription)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/disableWebhook(_:options:)``.
public enum DisableWebhook {
  /// The endpoint to disable.
  public struct Request: JSONModel, EndpointRequest {
    /// The endpoint's id, `wkid_…`.
    public var webhookID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(webhookID: String, additionalMembers: JSONObject = [:]) {
      self.webhookID = webhookID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookID = try fields.required("webhookId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookId", webhookID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/enableWebhook(_:options:)``.
public enum EnableWebhook {
  /// The endpoint to enable.
  public struct Request: JSONModel, EndpointRequest {
    /// The endpoint's id, `wkid_…`.
    public var webhookID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(webhookID: String, additionalMembers: JSONObject = [:]) {
      self.webhookID = webhookID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookID = try fields.required("webhookId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookId", webhookID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/refreshWebhookKey(_:options:)``.
public enum RefreshWebhookKey {
  /// The endpoint whose key to replace.
  public struct Request: JSONModel, EndpointRequest {
    /// The endpoint's id, `wkid_…`.
    public var webhookID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(webhookID: String, additionalMembers: JSONObject = [:]) {
      self.webhookID = webhookID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookID = try fields.required("webhookId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookId", webhookID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/removeWebhook(_:options:)``.
public enum RemoveWebhook {
  /// The endpoint to remove.
  public struct Request: JSONModel, EndpointRequest {
    /// The endpoint's id, `wkid_…`.
    public var webhookID: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(webhookID: String, additionalMembers: JSONObject = [:]) {
      self.webhookID = webhookID
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      webhookID = try fields.required("webhookId")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("webhookId", webhookID)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``GStableClient/createAIPaymentSession(_:options:)``.
public enum CreateAIPaymentSession {
  /// The payment that the payer has signed.
  public struct Request: JSONModel, EndpointRequest {
    /// What the payer has signed: EIP-712 data of the type `PaymentSessionCreationAuthorization`,
    /// in the domain `aipay.gstable.io`, version `1`, on the chain of the payment. Its fields are
    /// hashed in this order: `string purpose`, `string linkId`, `string linkVersion`, `string
    /// merchantId`, `address payer`, `uint256 paymentChainId`, `address paymentToken`, `uint256
    /// amount`, `bytes32 authorizationNonce`, `uint256 authorizationExpiresAt`.
    public var message: Message
    /// The payer's EIP-712 signature, `0x…`.
    public var signature: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(message: Message, signature: String, additionalMembers: JSONObject = [:]) {
      self.message = message
      self.signature = signature
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      message = try fields.required("message")
      signature = try fields.required("signature")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("message", message)
      fields.write("signature", signature)
      fields.write(additionalMembers)
    }

    /// What the payer has signed: EIP-712 data of the type `PaymentSessionCreationAuthorization`,
    /// in the domain `aipay.gstable.io`, version `1`, on the chain of the payment. Its fields are
    /// hashed in this order: `string purpose`, `string linkId`, `string linkVersion`, `string
    /// merchantId`, `address payer`, `uint256 paymentChainId`, `address paymentToken`, `uint256
    /// amount`, `bytes32 authorizationNonce`, `uint256 authorizationExpiresAt`.
    public struct Message: JSONModel {
      /// What the signature is for.
      ///
      /// Always `create_payment_session`.
      public let purpose: String
      /// The link's id, `lnk_…`.
      public var linkID: String
      /// The link's version, `ver_…`.
      public var linkVersion: String
      /// The merchant's id, 64 hexadecimal digits.
      public var merchantID: String
      /// The payer's wallet, `0x…`.
      public var payer: String
      /// The chain to pay on, `137`.
      public var paymentChainID: String
      /// The address of the token to pay in.
      public var paymentToken: String
      /// The amount in the token's smallest unit, `3009000` for 3.009 USDC.
      public var amount: Amount
      /// 32 random bytes, as `0x` and 64 hexadecimal digits.
      public var authorizationNonce: String
      /// When the signature is void, in Unix seconds, as text.
      public var authorizationExpiresAt: String
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(
        linkID: String,
        linkVersion: String,
        merchantID: String,
        payer: String,
        paymentChainID: String,
        paymentToken: String,
        amount: Amount,
        authorizationNonce: String,
        authorizationExpiresAt: String,
        additionalMembers: JSONObject = [:]
      ) {
        self.purpose = "create_payment_session"
        self.linkID = linkID
        self.linkVersion = linkVersion
        self.merchantID = merchantID
        self.payer = payer
        self.paymentChainID = paymentChainID
        self.paymentToken = paymentToken
        self.amount = amount
        self.authorizationNonce = authorizationNonce
        self.authorizationExpiresAt = authorizationExpiresAt
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        purpose = try fields.required("purpose")
        linkID = try fields.required("linkId")
        linkVersion = try fields.required("linkVersion")
        merchantID = try fields.required("merchantId")
        payer = try fields.required("payer")
        paymentChainID = try fields.required("paymentChainId")
        paymentToken = try fields.required("paymentToken")
        amount = try fields.required("amount")
        authorizationNonce = try fields.required("authorizationNonce")
        authorizationExpiresAt = try fields.required("authorizationExpiresAt")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("purpose", purpose)
        fields.write("linkId", linkID)
        fields.write("linkVersion", linkVersion)
        fields.write("merchantId", merchantID)
        fields.write("payer", payer)
        fields.write("paymentChainId", paymentChainID)
        fields.write("paymentToken", paymentToken)
        fields.write("amount", amount)
        fields.write("authorizationNonce", authorizationNonce)
        fields.write("authorizationExpiresAt", authorizationExpiresAt)
        fields.write(additionalMembers)
      }
    }
  }
}

/// The types of ``GStableClient/prepareAIPayment(_:options:)``.
public enum PrepareAIPayment {
  /// The payment that the payer has signed.
  public struct Request: JSONModel, EndpointRequest {
    /// What the payer has signed: EIP-712 data of the type `PreparePaymentAuthorization`, in the
    /// domain `aipay.gstable.io`, version `1`, on the chain of the payment. Its fields are hashed
    /// in this order: `string purpose`, `string sessionId`, `string merchantId`, `uint256
    /// paymentChainId`, `address paymentToken`, `address payer`, `string payerEmail`, `bytes32
    /// authorizationNonce`, `uint256 authorizationExpiresAt`.
    public var message: Message
    /// The payer's EIP-712 signature, `0x…`.
    public var signature: String
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(message: Message, signature: String, additionalMembers: JSONObject = [:]) {
      self.message = message
      self.signature = signature
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      message = try fields.required("message")
      signature = try fields.required("signature")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("message", message)
      fields.write("signature", signature)
      fields.write(additionalMembers)
    }

    /// What the payer has signed: EIP-712 data of the type `PreparePaymentAuthorization`, in the
    /// domain `aipay.gstable.io`, version `1`, on the chain of the payment. Its fields are hashed
    /// in this order: `string purpose`, `string sessionId`, `string merchantId`, `uint256
    /// paymentChainId`, `address paymentToken`, `address payer`, `string payerEmail`, `bytes32
    /// authorizationNonce`, `uint256 authorizationExpiresAt`.
    public struct Message: JSONModel {
      /// What the signature is for.
      ///
      /// Always `prepare_payment`.
      public let purpose: String
      /// The session's id, `sess_…`.
      public var sessionID: String
      /// The merchant's id, 64 hexadecimal digits.
      public var merchantID: String
      /// The payer's wallet, `0x…`.
      public var payer: String
      /// The payer's e-mail address.
      public var payerEmail: String
      /// The chain to pay on, `137`.
      public var paymentChainID: String
      /// The address of the token to pay in.
      public var paymentToken: String
      /// 32 random bytes, as `0x` and 64 hexadecimal digits.
      public var authorizationNonce: String
      /// When the signature is void, in Unix seconds, as text.
      public var authorizationExpiresAt: String
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(
        sessionID: String,
        merchantID: String,
        payer: String,
        payerEmail: String,
        paymentChainID: String,
        paymentToken: String,
        authorizationNonce: String,
        authorizationExpiresAt: String,
        additionalMembers: JSONObject = [:]
      ) {
        self.purpose = "prepare_payment"
        self.sessionID = sessionID
        self.merchantID = merchantID
        self.payer = payer
        self.payerEmail = payerEmail
        self.paymentChainID = paymentChainID
        self.paymentToken = paymentToken
        self.authorizationNonce = authorizationNonce
        self.authorizationExpiresAt = authorizationExpiresAt
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        purpose = try fields.required("purpose")
        sessionID = try fields.required("sessionId")
        merchantID = try fields.required("merchantId")
        payer = try fields.required("payer")
        payerEmail = try fields.required("payerEmail")
        paymentChainID = try fields.required("paymentChainId")
        paymentToken = try fields.required("paymentToken")
        authorizationNonce = try fields.required("authorizationNonce")
        authorizationExpiresAt = try fields.required("authorizationExpiresAt")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("purpose", purpose)
        fields.write("sessionId", sessionID)
        fields.write("merchantId", merchantID)
        fields.write("payer", payer)
        fields.write("payerEmail", payerEmail)
        fields.write("paymentChainId", paymentChainID)
        fields.write("paymentToken", paymentToken)
        fields.write("authorizationNonce", authorizationNonce)
        fields.write("authorizationExpiresAt", authorizationExpiresAt)
        fields.write(additionalMembers)
      }
    }
  }
}
