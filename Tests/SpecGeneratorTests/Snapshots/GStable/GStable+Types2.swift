// Generated from Specs/GStable.json. To change it, change the spec.

public import CheckoutCore

/// An account's status. Only `normal` is documented.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/account
public struct AccountStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `normal` on the wire.
  public static var normal: Self { Self("normal") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.normal]
}

/// An endpoint of yours that events are sent to.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/core-api/webhook-management
public struct WebhookEndpoint: JSONModel {
  /// The endpoint's id, `wkid_…`.
  public let id: String
  /// Its name.
  public let webhookName: String
  /// Where its events go.
  public let webhookURL: String
  /// The kinds of events that it gets.
  public let subscribedEvents: [EventType]
  /// The key that signs its events, `wkk_…`. Keep it as secret as a password.
  public let signingKey: String
  /// Whether events are sent to it.
  public let status: WebhookStatus
  /// Its description.
  public let webhookDescription: String?
  /// When it was made. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let createdAt: String?
  /// When it last changed. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let updatedAt: String?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    webhookName: String,
    webhookURL: String,
    subscribedEvents: [EventType],
    signingKey: String,
    status: WebhookStatus,
    webhookDescription: String? = nil,
    createdAt: String? = nil,
    updatedAt: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.webhookName = webhookName
    self.webhookURL = webhookURL
    self.subscribedEvents = subscribedEvents
    self.signingKey = signingKey
    self.status = status
    self.webhookDescription = webhookDescription
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("webhookId")
    webhookName = try fields.required("webhookName")
    webhookURL = try fields.required("webhookUrl")
    subscribedEvents = try fields.required("subscribedEvents")
    signingKey = try fields.required("key")
    status = try fields.required("status")
    webhookDescription = fields.lenient("webhookDescription")
    createdAt = fields.lenient("createAt")
    updatedAt = fields.lenient("updateAt")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("webhookId", id)
    fields.write("webhookName", webhookName)
    fields.write("webhookUrl", webhookURL)
    fields.write("subscribedEvents", subscribedEvents)
    fields.write("key", signingKey)
    fields.write("status", status)
    fields.write("webhookDescription", webhookDescription)
    fields.write("createAt", createdAt)
    fields.write("updateAt", updatedAt)
    fields.write(additionalMembers)
  }
}

/// The endpoints that events are sent to.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/webhook.ts
public struct WebhookList: JSONModel {
  /// All endpoints.
  public let webhooks: [WebhookEndpoint]
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(webhooks: [WebhookEndpoint], additionalMembers: JSONObject = [:]) {
    self.webhooks = webhooks
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    webhooks = try fields.required("webhooks")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("webhooks", webhooks)
    fields.write(additionalMembers)
  }
}

/// Whether events are sent to an endpoint.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/core-api/webhook-management
public struct WebhookStatus: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Events are sent.
  ///
  /// `active` on the wire.
  public static var active: Self { Self("active") }
  /// You have disabled it.
  ///
  /// `inactive` on the wire.
  public static var inactive: Self { Self("inactive") }
  /// GStable has paused it after repeated failures. Enable it again once the receiver works.
  ///
  /// `paused` on the wire.
  public static var paused: Self { Self("paused") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.active, .inactive, .paused]
}

/// Whether a change was made.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/product.ts
public struct Confirmation: JSONModel {
  /// Whether it was made. When GStable says `false` here, and not with a ``GStableProblem/code``,
  /// is not documented: look at it before you go on.
  public let success: Bool
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(success: Bool, additionalMembers: JSONObject = [:]) {
    self.success = success
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    success = try fields.required("success")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("success", success)
    fields.write(additionalMembers)
  }
}

/// What can be paid with, what can be received, and the routes between them.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/capability.ts
public struct PaymentCapabilities: JSONModel {
  /// The tokens.
  public let supportedTokens: [SupportedToken]
  /// The routes by the token that is received, then by groups such as `POL`, `ARB` and `ETH`.
  public let routes: [String: [String: [PaymentRoute]]]
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    supportedTokens: [SupportedToken],
    routes: [String: [String: [PaymentRoute]]],
    additionalMembers: JSONObject = [:]
  ) {
    self.supportedTokens = supportedTokens
    self.routes = routes
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    supportedTokens = try fields.required("supportedTokens")
    routes = try fields.required("paymentCapabilities")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("supportedTokens", supportedTokens)
    fields.write("paymentCapabilities", routes)
    fields.write(additionalMembers)
  }
}

/// A token that can be paid with or received.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/capability.ts
public struct SupportedToken: JSONModel {
  /// The token's id.
  public let id: TokenID
  /// Its symbol, `USDC`.
  public let symbol: String
  /// The chain that it is on, `137`.
  public let chainID: String
  /// How many decimals its amounts have.
  public let decimals: Int
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: TokenID,
    symbol: String,
    chainID: String,
    decimals: Int,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.symbol = symbol
    self.chainID = chainID
    self.decimals = decimals
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("tokenId")
    symbol = try fields.required("symbol")
    chainID = try fields.required("chainId")
    decimals = try fields.required("decimals")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("tokenId", id)
    fields.write("symbol", symbol)
    fields.write("chainId", chainID)
    fields.write("decimals", decimals)
    fields.write(additionalMembers)
  }
}

/// A token that can be paid with to settle in another, and what the way costs.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/capability.ts
public struct PaymentRoute: JSONModel {
  /// What the payer pays in.
  public let tokenID: TokenID
  /// Whether the money changes chains.
  public let crossesChains: Bool
  /// The fee in millionths: `2000` for 0.2 %.
  public let feeRatePpm: Double
  /// The smallest payment. Its unit is not documented.
  public let minPaymentValue: Amount?
  /// The largest payment. Its unit is not documented.
  public let maxPaymentValue: Amount?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    tokenID: TokenID,
    crossesChains: Bool,
    feeRatePpm: Double,
    minPaymentValue: Amount? = nil,
    maxPaymentValue: Amount? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.tokenID = tokenID
    self.crossesChains = crossesChains
    self.feeRatePpm = feeRatePpm
    self.minPaymentValue = minPaymentValue
    self.maxPaymentValue = maxPaymentValue
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    tokenID = try fields.required("tokenId")
    crossesChains = try fields.required("crosschain")
    feeRatePpm = try fields.required("feeRatePPM")
    minPaymentValue = fields.optional("minPaymentValue")
    maxPaymentValue = fields.optional("maxPaymentValue")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("tokenId", tokenID)
    fields.write("crosschain", crossesChains)
    fields.write("feeRatePPM", feeRatePpm)
    fields.write("minPaymentValue", minPaymentValue?.number)
    fields.write("maxPaymentValue", maxPaymentValue?.number)
    fields.write(additionalMembers)
  }
}

/// A payment link as an agent sees it.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link
public struct AIPaymentLink: JSONModel {
  /// The link's id, `lnk_…`.
  public let id: String
  /// The merchant's id, 64 hexadecimal digits.
  public let merchantID: String
  /// The link's version, `ver_…`, which the payer signs.
  public let linkVersion: String
  /// What can be paid, and what has to be signed.
  public let aiView: AIPaymentView
  /// The link's name.
  public let linkName: String?
  /// What is sold.
  public let lineItems: [AILineItem]?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    merchantID: String,
    linkVersion: String,
    aiView: AIPaymentView,
    linkName: String? = nil,
    lineItems: [AILineItem]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.merchantID = merchantID
    self.linkVersion = linkVersion
    self.aiView = aiView
    self.linkName = linkName
    self.lineItems = lineItems
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("linkId")
    merchantID = try fields.required("merchantId")
    linkVersion = try fields.required("linkVersion")
    aiView = try fields.required("aiView")
    linkName = fields.optional("linkName")
    lineItems = fields.optional("lineItems")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("linkId", id)
    fields.write("merchantId", merchantID)
    fields.write("linkVersion", linkVersion)
    fields.write("aiView", aiView)
    fields.write("linkName", linkName)
    fields.write("lineItems", lineItems)
    fields.write(additionalMembers)
  }
}

/// An item of a payment link as an agent sees it.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link
public struct AILineItem: JSONModel {
  /// How many pieces.
  public let quantity: Int?
  /// What it is.
  public let productData: ProductData?
  /// The price of one piece in US dollars, `1.00`.
  public let unitPriceInUSD: Amount?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    quantity: Int? = nil,
    productData: ProductData? = nil,
    unitPriceInUSD: Amount? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.quantity = quantity
    self.productData = productData
    self.unitPriceInUSD = unitPriceInUSD
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    quantity = fields.optional("quantity")
    productData = fields.optional("productData")
    unitPriceInUSD = fields.optional("unitPriceInUSD")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("quantity", quantity)
    fields.write("productData", productData)
    fields.write("unitPriceInUSD", unitPriceInUSD)
    fields.write(additionalMembers)
  }

  /// What it is.
  public struct ProductData: JSONModel {
    /// What the payer reads. Length limits are not documented.
    public let productName: String?
    /// More about it.
    public let productDescription: String?
    /// A picture of it.
    public let imageURL: String?
    /// Properties to show, such as size and colour.
    public let attributes: [ProductAttribute]?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      productName: String? = nil,
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
      productName = fields.optional("productName")
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

/// A payment session as an agent sees it.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/create-session;
/// https://docs.gstable.io/docs/api/ai-payment/get-session
public struct AIPaymentSession: JSONModel {
  /// The session's id, `sess_…`.
  public let id: String
  /// Where the session stands, and what to do next.
  public let aiView: AIPaymentView
  /// The kind of session, `ai_checkout`.
  public let sessionType: String?
  /// When the session stops taking payment. Its unit is not documented, and only a new session has
  /// it.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source:
  /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/ai-payment.ts
  public let sessionExpiresAt: Double?
  /// The merchant's id.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/GStable/gstable-ai-payment
  public let merchantID: String?
  /// What is sold. The form of an item is not documented here.
  public let lineItems: [JSONValue]?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    aiView: AIPaymentView,
    sessionType: String? = nil,
    sessionExpiresAt: Double? = nil,
    merchantID: String? = nil,
    lineItems: [JSONValue]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.aiView = aiView
    self.sessionType = sessionType
    self.sessionExpiresAt = sessionExpiresAt
    self.merchantID = merchantID
    self.lineItems = lineItems
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("sessionId")
    aiView = try fields.required("aiView")
    sessionType = fields.optional("sessionType")
    sessionExpiresAt = fields.optional("sessionExpiresAt")
    merchantID = fields.optional("merchantId")
    lineItems = fields.optional("lineItems")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("sessionId", id)
    fields.write("aiView", aiView)
    fields.write("sessionType", sessionType)
    fields.write("sessionExpiresAt", sessionExpiresAt)
    fields.write("merchantId", merchantID)
    fields.write("lineItems", lineItems)
    fields.write(additionalMembers)
  }
}

/// What an agent may do next. Which members there are depends on the call and on where the session
/// stands.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link;
/// https://docs.gstable.io/docs/api/ai-payment/get-session
public struct AIPaymentView: JSONModel {
  /// How the price is made.
  public let pricingModel: PricingModel?
  /// What can be paid with, of a payment link.
  public let supportedPaymentTokens: [AIPaymentToken]?
  /// What to sign to open a session, of a payment link.
  public let createPaymentSessionRequirement: AuthorizationRequirement?
  /// Where the session stands.
  public let workflow: Workflow?
  /// What to sign to pay, of a session that is ready.
  public let preparePaymentRequirement: AuthorizationRequirement?
  /// What has to be chosen first, of a session that the merchant opened without a payer or a token.
  /// Its form is not documented.
  public let completePaymentSessionGuide: JSONValue?
  /// The transaction to send, of a payment that is prepared.
  ///
  /// Source: https://docs.gstable.io/docs/api/ai-payment/prepare-payment
  public let paymentExecutionGuide: PaymentExecutionGuide?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    pricingModel: PricingModel? = nil,
    supportedPaymentTokens: [AIPaymentToken]? = nil,
    createPaymentSessionRequirement: AuthorizationRequirement? = nil,
    workflow: Workflow? = nil,
    preparePaymentRequirement: AuthorizationRequirement? = nil,
    completePaymentSessionGuide: JSONValue? = nil,
    paymentExecutionGuide: PaymentExecutionGuide? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.pricingModel = pricingModel
    self.supportedPaymentTokens = supportedPaymentTokens
    self.createPaymentSessionRequirement = createPaymentSessionRequirement
    self.workflow = workflow
    self.preparePaymentRequirement = preparePaymentRequirement
    self.completePaymentSessionGuide = completePaymentSessionGuide
    self.paymentExecutionGuide = paymentExecutionGuide
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    pricingModel = fields.optional("pricingModel")
    supportedPaymentTokens = fields.optional("supportedPaymentTokens")
    createPaymentSessionRequirement = fields.optional("createPaymentSessionRequirement")
    workflow = fields.optional("workflow")
    preparePaymentRequirement = fields.optional("preparePaymentRequirement")
    completePaymentSessionGuide = fields.optional("completePaymentSessionGuide")
    paymentExecutionGuide = fields.optional("paymentExecutionGuide")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("pricingModel", pricingModel)
    fields.write("supportedPaymentTokens", supportedPaymentTokens)
    fields.write("createPaymentSessionRequirement", createPaymentSessionRequirement)
    fields.write("workflow", workflow)
    fields.write("preparePaymentRequirement", preparePaymentRequirement)
    fields.write("completePaymentSessionGuide", completePaymentSessionGuide)
    fields.write("paymentExecutionGuide", paymentExecutionGuide)
    fields.write(additionalMembers)
  }

  /// How the price is made.
  public struct PricingModel: JSONModel {
    /// `fixed`.
    public let type: String?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(type: String? = nil, additionalMembers: JSONObject = [:]) {
      self.type = type
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      type = fields.optional("type")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("type", type)
      fields.write(additionalMembers)
    }
  }

  /// Where the session stands.
  public struct Workflow: JSONModel {
    /// The stage, `session_ready`.
    public let stage: String?
    /// What to do next.
    public let nextAction: NextAction?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      stage: String? = nil,
      nextAction: NextAction? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.stage = stage
      self.nextAction = nextAction
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      stage = fields.optional("stage")
      nextAction = fields.optional("nextAction")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("stage", stage)
      fields.write("nextAction", nextAction)
      fields.write(additionalMembers)
    }

    /// What to do next.
    public struct NextAction: JSONModel {
      /// The step, `prepare_payment`.
      public let action: String?
      /// Whether the payer has to sign for it.
      public let authorizationRequired: Bool?
      /// The step in words.
      ///
      /// Unverified: only a secondary source describes this.
      ///
      /// Source:
      /// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/ai-payment.ts
      public let descriptionValue: String?
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(
        action: String? = nil,
        authorizationRequired: Bool? = nil,
        descriptionValue: String? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.action = action
        self.authorizationRequired = authorizationRequired
        self.descriptionValue = descriptionValue
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        action = fields.optional("action")
        authorizationRequired = fields.optional("authorizationRequired")
        descriptionValue = fields.optional("description")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("action", action)
        fields.write("authorizationRequired", authorizationRequired)
        fields.write("description", descriptionValue)
        fields.write(additionalMembers)
      }
    }
  }
}

/// A token that an agent can pay with.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link;
/// https://docs.gstable.io/docs/guides/ai-agent/integration-workflow
public struct AIPaymentToken: JSONModel {
  /// The chain that it is on, `137`.
  public let chainID: String
  /// The address of its contract.
  public let tokenAddress: String
  /// Its symbol, `USDC`.
  public let symbol: String
  /// How many decimals its amounts have.
  public let decimals: Int
  /// The price in the token's smallest unit, `3009000` for 3.009 USDC.
  public let amountInToken: Amount
  /// The chain's name, `Polygon`.
  public let chainName: String?
  /// The token's name, `USD Coin`.
  public let name: String?
  /// The price in US dollars, `3.00`.
  public let amountInUSD: Amount?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    chainID: String,
    tokenAddress: String,
    symbol: String,
    decimals: Int,
    amountInToken: Amount,
    chainName: String? = nil,
    name: String? = nil,
    amountInUSD: Amount? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.chainID = chainID
    self.tokenAddress = tokenAddress
    self.symbol = symbol
    self.decimals = decimals
    self.amountInToken = amountInToken
    self.chainName = chainName
    self.name = name
    self.amountInUSD = amountInUSD
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    chainID = try fields.required("chainId")
    tokenAddress = try fields.required("tokenAddress")
    symbol = try fields.required("symbol")
    decimals = try fields.required("decimals")
    amountInToken = try fields.required("amountInToken")
    chainName = fields.optional("chainName")
    name = fields.optional("name")
    amountInUSD = fields.optional("amountInUSD")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("chainId", chainID)
    fields.write("tokenAddress", tokenAddress)
    fields.write("symbol", symbol)
    fields.write("decimals", decimals)
    fields.write("amountInToken", amountInToken)
    fields.write("chainName", chainName)
    fields.write("name", name)
    fields.write("amountInUSD", amountInUSD)
    fields.write(additionalMembers)
  }
}

/// What the payer has to sign before a step.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-payment-link;
/// https://docs.gstable.io/docs/api/ai-payment/get-session
public struct AuthorizationRequirement: JSONModel {
  /// Whether a signature is needed.
  public let authorizationRequired: Bool?
  /// How to sign.
  public let authorizationSpec: AuthorizationSpec?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    authorizationRequired: Bool? = nil,
    authorizationSpec: AuthorizationSpec? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.authorizationRequired = authorizationRequired
    self.authorizationSpec = authorizationSpec
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    authorizationRequired = fields.optional("authorizationRequired")
    authorizationSpec = fields.optional("authorizationSpec")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("authorizationRequired", authorizationRequired)
    fields.write("authorizationSpec", authorizationSpec)
    fields.write(additionalMembers)
  }

  /// How to sign.
  public struct AuthorizationSpec: JSONModel {
    /// The standard, `eip712`.
    public let type: String?
    /// What the signature is for, `prepare_payment`.
    public let purpose: String?
    /// The EIP-712 domain.
    public let domain: Domain?
    /// The EIP-712 types: the fields of each, in the order in which they are hashed.
    public let types: [String: [TypedDataField]]?
    /// The values to sign, as far as GStable knows them. Its form is not documented.
    ///
    /// Source: https://docs.gstable.io/docs/api/ai-payment/get-session
    public let messageTemplate: JSONValue?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      type: String? = nil,
      purpose: String? = nil,
      domain: Domain? = nil,
      types: [String: [TypedDataField]]? = nil,
      messageTemplate: JSONValue? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.type = type
      self.purpose = purpose
      self.domain = domain
      self.types = types
      self.messageTemplate = messageTemplate
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      type = fields.optional("type")
      purpose = fields.optional("purpose")
      domain = fields.optional("domain")
      types = fields.optional("types")
      messageTemplate = fields.optional("messageTemplate")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("type", type)
      fields.write("purpose", purpose)
      fields.write("domain", domain)
      fields.write("types", types)
      fields.write("messageTemplate", messageTemplate)
      fields.write(additionalMembers)
    }

    /// The EIP-712 domain.
    public struct Domain: JSONModel {
      /// `aipay.gstable.io`.
      public let name: String?
      /// `1`.
      public let version: String?
      /// The chain of the payment.
      public let chainID: String?
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(
        name: String? = nil,
        version: String? = nil,
        chainID: String? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.name = name
        self.version = version
        self.chainID = chainID
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        name = fields.optional("name")
        version = fields.optional("version")
        chainID = fields.optional("chainId")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("name", name)
        fields.write("version", version)
        fields.write("chainId", chainID)
        fields.write(additionalMembers)
      }
    }
  }
}

/// A field of an EIP-712 type.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/get-session
public struct TypedDataField: JSONModel {
  /// Its name, `payer`.
  public let name: String
  /// Its type, `address`.
  public let type: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(name: String, type: String, additionalMembers: JSONObject = [:]) {
    self.name = name
    self.type = type
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = try fields.required("name")
    type = try fields.required("type")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("type", type)
    fields.write(additionalMembers)
  }
}

/// A payment that is ready to be sent.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/prepare-payment
public struct PreparedAIPayment: JSONModel {
  /// The data of the transaction.
  public let calldata: String
  /// The transaction to send.
  public let aiView: AIPaymentView
  /// The chain that it executes on, not documented further.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/GStable/gstable-ai-payment
  public let executionChainID: String?
  /// The contract that executes it, not documented further.
  ///
  /// Unverified: only a secondary source describes this.
  ///
  /// Source: https://github.com/GStable/gstable-ai-payment
  public let executorContract: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    calldata: String,
    aiView: AIPaymentView,
    executionChainID: String? = nil,
    executorContract: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.calldata = calldata
    self.aiView = aiView
    self.executionChainID = executionChainID
    self.executorContract = executorContract
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    calldata = try fields.required("calldata")
    aiView = try fields.required("aiView")
    executionChainID = fields.optional("executionChainId")
    executorContract = fields.optional("executorContract")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("calldata", calldata)
    fields.write("aiView", aiView)
    fields.write("executionChainId", executionChainID)
    fields.write("executorContract", executorContract)
    fields.write(additionalMembers)
  }
}

/// The transaction that pays a session.
///
/// Source: https://docs.gstable.io/docs/api/ai-payment/prepare-payment
public struct PaymentExecutionGuide: JSONModel {
  /// Whether a signature is needed: `false`.
  public let authorizationRequired: Bool?
  /// What to carry out.
  public let executionRequest: ExecutionRequest?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    authorizationRequired: Bool? = nil,
    executionRequest: ExecutionRequest? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.authorizationRequired = authorizationRequired
    self.executionRequest = executionRequest
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    authorizationRequired = fields.optional("authorizationRequired")
    executionRequest = fields.optional("executionRequest")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("authorizationRequired", authorizationRequired)
    fields.write("executionRequest", executionRequest)
    fields.write(additionalMembers)
  }

  /// What to carry out.
  public struct ExecutionRequest: JSONModel {
    /// `execute_payment_guide`.
    public let purpose: String?
    /// The session's id, `sess_…`.
    public let sessionID: String?
    /// The transaction.
    public let transactionRequest: TransactionRequest?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      purpose: String? = nil,
      sessionID: String? = nil,
      transactionRequest: TransactionRequest? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.purpose = purpose
      self.sessionID = sessionID
      self.transactionRequest = transactionRequest
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      purpose = fields.optional("purpose")
      sessionID = fields.optional("sessionId")
      transactionRequest = fields.optional("txRequest")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("purpose", purpose)
      fields.write("sessionId", sessionID)
      fields.write("txRequest", transactionRequest)
      fields.write(additionalMembers)
    }

    /// The transaction.
    public struct TransactionRequest: JSONModel {
      /// The chain to send it on.
      public let chainID: String?
      /// The contract to send it to.
      public let to: String?
      /// Its data.
      public let data: String?
      /// How much of the chain's own currency it carries: `0`.
      public let value: String?
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(
        chainID: String? = nil,
        to: String? = nil,
        data: String? = nil,
        value: String? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.chainID = chainID
        self.to = to
        self.data = data
        self.value = value
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        chainID = fields.optional("chainId")
        to = fields.optional("to")
        data = fields.optional("data")
        value = fields.optional("value")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("chainId", chainID)
        fields.write("to", to)
        fields.write("data", data)
        fields.write("value", value)
        fields.write(additionalMembers)
      }
    }
  }
}

/// Something that happened, as a webhook reports it.
///
/// An event that comes twice has the same ``GStableEvent/id``.
///
/// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
public struct GStableEvent: JSONModel {
  /// The event's id, `evt_…`: the same in every delivery of it.
  public let id: String
  /// What happened.
  public let type: EventType
  /// What it happened to.
  public let businessType: BusinessType
  /// When it happened. `YYYY-MM-DD HH:mm:ss`; the time zone is not documented.
  public let occurredAt: String
  /// What it happened to, as it is then.
  public let payload: EventPayload
  /// Whether an endpoint can subscribe to this kind of event.
  public let isSubscribable: Bool?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    type: EventType,
    businessType: BusinessType,
    occurredAt: String,
    payload: EventPayload,
    isSubscribable: Bool? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.type = type
    self.businessType = businessType
    self.occurredAt = occurredAt
    self.payload = payload
    self.isSubscribable = isSubscribable
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("eventId")
    type = try fields.required("eventType")
    businessType = try fields.required("businessType")
    occurredAt = try fields.required("occurrence")
    payload = try fields.required("payload")
    isSubscribable = fields.optional("isSubscribable")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("eventId", id)
    fields.write("eventType", type)
    fields.write("businessType", businessType)
    fields.write("occurrence", occurredAt)
    fields.write("payload", payload)
    fields.write("isSubscribable", isSubscribable)
    fields.write(additionalMembers)
  }
}

/// What an event reports.
///
/// The list may not be complete: a session may report more than these three. One sample of
/// GStable's library subscribes to `payment.completed`, which the event list does not have.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow;
/// https://docs.gstable.io/docs/api/event-notification/event-list
public struct EventType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `session.created` on the wire.
  public static var sessionCreated: Self { Self("session.created") }
  /// `session.paid` on the wire.
  public static var sessionPaid: Self { Self("session.paid") }
  /// `session.completed` on the wire.
  public static var sessionCompleted: Self { Self("session.completed") }
  /// `payment.link.created` on the wire.
  public static var paymentLinkCreated: Self { Self("payment.link.created") }
  /// `payment.link.updated` on the wire.
  public static var paymentLinkUpdated: Self { Self("payment.link.updated") }
  /// `payment.link.disabled` on the wire.
  public static var paymentLinkDisabled: Self { Self("payment.link.disabled") }
  /// `payment.link.enabled` on the wire.
  public static var paymentLinkEnabled: Self { Self("payment.link.enabled") }
  /// `product.created` on the wire.
  public static var productCreated: Self { Self("product.created") }
  /// `product.updated` on the wire.
  public static var productUpdated: Self { Self("product.updated") }
  /// `product.archived` on the wire.
  public static var productArchived: Self { Self("product.archived") }
  /// `product.unarchived` on the wire.
  public static var productUnarchived: Self { Self("product.unarchived") }
  /// `product.removed` on the wire.
  public static var productRemoved: Self { Self("product.removed") }
  /// `account.created` on the wire.
  public static var accountCreated: Self { Self("account.created") }
  /// `account.updated` on the wire.
  public static var accountUpdated: Self { Self("account.updated") }
  /// `account.removed` on the wire.
  public static var accountRemoved: Self { Self("account.removed") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [
    .sessionCreated,
    .sessionPaid,
    .sessionCompleted,
    .paymentLinkCreated,
    .paymentLinkUpdated,
    .paymentLinkDisabled,
    .paymentLinkEnabled,
    .productCreated,
    .productUpdated,
    .productArchived,
    .productUnarchived,
    .productRemoved,
    .accountCreated,
    .accountUpdated,
    .accountRemoved,
  ]
}

/// What an event is about. The kinds of events spell `payment_link` with a full stop.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
public struct BusinessType: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `session` on the wire.
  public static var session: Self { Self("session") }
  /// `payment_link` on the wire.
  public static var paymentLink: Self { Self("payment_link") }
  /// `product` on the wire.
  public static var product: Self { Self("product") }
  /// `account` on the wire.
  public static var account: Self { Self("account") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.session, .paymentLink, .product, .account]
}

/// What an event is about: one of these, by ``GStableEvent/businessType``.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
public struct EventPayload: JSONModel {
  /// The session.
  public let sessionData: SessionEventData?
  /// The session's transaction, once there is one.
  public let transaction: SessionTransaction?
  /// The payment link.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/event-list
  public let linkData: PaymentLinkEventData?
  /// The product.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/event-list
  public let productData: ProductEventData?
  /// The account.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/event-list
  public let accountData: AccountEventData?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    sessionData: SessionEventData? = nil,
    transaction: SessionTransaction? = nil,
    linkData: PaymentLinkEventData? = nil,
    productData: ProductEventData? = nil,
    accountData: AccountEventData? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.sessionData = sessionData
    self.transaction = transaction
    self.linkData = linkData
    self.productData = productData
    self.accountData = accountData
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    sessionData = fields.lenient("sessionData")
    transaction = fields.lenient("transaction")
    linkData = fields.lenient("linkData")
    productData = fields.lenient("productData")
    accountData = fields.lenient("accountData")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("sessionData", sessionData)
    fields.write("transaction", transaction)
    fields.write("linkData", linkData)
    fields.write("productData", productData)
    fields.write("accountData", accountData)
    fields.write(additionalMembers)
  }
}

/// The session that an event is about.
///
/// The documented sample has the session's members here, and the documentation says that this is
/// the answer of ``GStableClient/retrieveSession(sessionID:options:)``, which has them in
/// ``SessionEventData/session``. Both are read: look into the session first, then here.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/checkout-session.ts
public struct SessionEventData: JSONModel {
  /// The session's id, `sess_…`.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let id: String?
  /// The page to redirect the payer to, with status 303 or from the browser.
  ///
  /// Source: https://docs.gstable.io/docs/guides/checkout/checkout-workflow
  public let paymentURL: String?
  /// How far the session is.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let status: SessionStatus?
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
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
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
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let createdAt: String?
  /// Your own keys and values, exactly as you gave them.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let metadata: [String: JSONValue]?
  /// A token, seen in the sample of an event only. Whether it is what was paid or what is received
  /// is not documented.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let currency: TokenID?
  /// The session, where the members of this object are those of ``SessionDetail``.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let session: CheckoutSession?
  /// The transaction, where the members of this object are those of ``SessionDetail``.
  ///
  /// Source: https://docs.gstable.io/docs/api/event-notification/handling-webhooks
  public let transaction: SessionTransaction?
  /// Members that the spec does not know or whose types differ, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String? = nil,
    paymentURL: String? = nil,
    status: SessionStatus? = nil,
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
    currency: TokenID? = nil,
    session: CheckoutSession? = nil,
    transaction: SessionTransaction? = nil,
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
    self.currency = currency
    self.session = session
    self.transaction = transaction
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = fields.lenient("sessionId")
    paymentURL = fields.lenient("paymentUrl")
    status = fields.lenient("status")
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
    currency = fields.lenient("currency")
    session = fields.lenient("session")
    transaction = fields.lenient("transaction")
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
    fields.write("currency", currency)
    fields.write("session", session)
    fields.write("transaction", transaction)
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

/// The payment link that an event is about.
///
/// The documentation says that it looks as it does when it is retrieved, and shows none: all but
/// the id may be absent.
///
/// An optional member that does not fit its type reads as `nil`, and stays among
/// ``additionalMembers``.
///
/// Unverified: only a secondary source describes this.
///
/// Source:
/// https://github.com/GStable/gstable-js/blob/0bc58e6d9e47c7ac0be321096727a46c4b0858e0/sdk/src/types/payment-link.ts
public struct PaymentLinkEventData: JSONModel {
  /// The link's id, `lnk_…`.
  public let id: String
  /// The link's page, to be given to payers.
  public let linkURL: String?
  /// Whether the link takes payments.
  public let status: LinkStatus?
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
    linkURL: String? = nil,
    status: LinkStatus? = nil,
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
    linkURL = fields.lenient("linkUrl")
    status = fields.lenient("status")
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
