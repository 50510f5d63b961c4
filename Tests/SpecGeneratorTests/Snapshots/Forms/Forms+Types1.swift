// Generated from Accepted/Forms.json. To change it, change the spec.

public import CheckoutCore

/// `Mark` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
public struct Mark: OpenEnum, EndpointRequest {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `X` on the wire.
  public static var x: Self { Self("X") }
  /// `O` on the wire.
  public static var o: Self { Self("O") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.x, .o]
}

/// `PriceData` in the spec.
public struct PriceData: JSONModel {
  /// `currency` on the wire.
  public var currency: Currency
  /// `unit_amount` on the wire.
  public var unitAmount: Amount?
  /// `product_data` on the wire.
  public var productData: Customer?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    currency: Currency,
    unitAmount: Amount? = nil,
    productData: Customer? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.currency = currency
    self.unitAmount = unitAmount
    self.productData = productData
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    currency = try fields.required("currency")
    unitAmount = fields.optional("unit_amount")
    productData = fields.optional("product_data")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("currency", currency.lowercased())
    fields.write("unit_amount", unitAmount)
    fields.write("product_data", productData)
    fields.write(additionalMembers)
  }
}

/// `Customer` in the spec.
public struct Customer: JSONModel {
  /// `name` on the wire.
  public var name: String?
  /// `age` on the wire.
  public var age: Int?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(name: String? = nil, age: Int? = nil, additionalMembers: JSONObject = [:]) {
    self.name = name
    self.age = age
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = fields.optional("name")
    age = fields.optional("age")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("age", age)
    fields.write(additionalMembers)
  }
}

/// The types of ``FormsClient/createSession(_:options:)``.
public enum CreateSession {
  /// The body of ``FormsClient/createSession(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `mode` on the wire.
    public var mode: Mode
    /// `success_url` on the wire.
    public var successURL: String
    /// `line_items` on the wire.
    public var lineItems: [LineItemsItem]?
    /// `metadata` on the wire.
    public var metadata: [String: String]?
    /// `payment_method_types` on the wire.
    public var paymentMethodTypes: [String]?
    /// `payment_intent_data` on the wire.
    public var paymentIntentData: PaymentIntentData?
    /// `customer_email` on the wire.
    public var customerEmail: String?
    /// `expires_at` on the wire.
    public var expiresAt: Int?
    /// `allow_promotion_codes` on the wire.
    public var allowPromotionCodes: Bool?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      mode: Mode,
      successURL: String,
      lineItems: [LineItemsItem]? = nil,
      metadata: [String: String]? = nil,
      paymentMethodTypes: [String]? = nil,
      paymentIntentData: PaymentIntentData? = nil,
      customerEmail: String? = nil,
      expiresAt: Int? = nil,
      allowPromotionCodes: Bool? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.mode = mode
      self.successURL = successURL
      self.lineItems = lineItems
      self.metadata = metadata
      self.paymentMethodTypes = paymentMethodTypes
      self.paymentIntentData = paymentIntentData
      self.customerEmail = customerEmail
      self.expiresAt = expiresAt
      self.allowPromotionCodes = allowPromotionCodes
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      mode = try fields.required("mode")
      successURL = try fields.required("success_url")
      lineItems = fields.optional("line_items")
      metadata = fields.optional("metadata")
      paymentMethodTypes = fields.optional("payment_method_types")
      paymentIntentData = fields.optional("payment_intent_data")
      customerEmail = fields.optional("customer_email")
      expiresAt = fields.optional("expires_at")
      allowPromotionCodes = fields.optional("allow_promotion_codes")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("mode", mode)
      fields.write("success_url", successURL)
      fields.write("line_items", lineItems)
      fields.write("metadata", metadata)
      fields.write("payment_method_types", paymentMethodTypes)
      fields.write("payment_intent_data", paymentIntentData)
      fields.write("customer_email", customerEmail)
      fields.write("expires_at", expiresAt)
      fields.write("allow_promotion_codes", allowPromotionCodes)
      fields.write(additionalMembers)
    }

    /// What `mode` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct Mode: OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `payment` on the wire.
      public static var payment: Self { Self("payment") }
      /// `subscription` on the wire.
      public static var subscription: Self { Self("subscription") }

      /// The values that the spec lists, in its order.
      public static let allCases: [Self] = [.payment, .subscription]
    }

    /// What `line_items` holds.
    public struct LineItemsItem: JSONModel {
      /// `price` on the wire.
      public var price: String?
      /// `quantity` on the wire.
      public var quantity: Int?
      /// `tax_rates` on the wire.
      public var taxRates: [String]?
      /// `price_data` on the wire.
      public var priceData: PriceData?
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(
        price: String? = nil,
        quantity: Int? = nil,
        taxRates: [String]? = nil,
        priceData: PriceData? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.price = price
        self.quantity = quantity
        self.taxRates = taxRates
        self.priceData = priceData
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        price = fields.optional("price")
        quantity = fields.optional("quantity")
        taxRates = fields.optional("tax_rates")
        priceData = fields.optional("price_data")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("price", price)
        fields.write("quantity", quantity)
        fields.write("tax_rates", taxRates)
        fields.write("price_data", priceData)
        fields.write(additionalMembers)
      }
    }

    /// What `payment_intent_data` holds.
    public struct PaymentIntentData: JSONModel {
      /// `description` on the wire.
      public var descriptionValue: String?
      /// `setup_future_usage` on the wire.
      public var setupFutureUsage: SetupFutureUsage?
      /// `metadata` on the wire.
      public var metadata: [String: String]?
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(
        descriptionValue: String? = nil,
        setupFutureUsage: SetupFutureUsage? = nil,
        metadata: [String: String]? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.descriptionValue = descriptionValue
        self.setupFutureUsage = setupFutureUsage
        self.metadata = metadata
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        descriptionValue = fields.optional("description")
        setupFutureUsage = fields.optional("setup_future_usage")
        metadata = fields.optional("metadata")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("description", descriptionValue)
        fields.write("setup_future_usage", setupFutureUsage)
        fields.write("metadata", metadata)
        fields.write(additionalMembers)
      }

      /// What `setup_future_usage` holds.
      ///
      /// Values that the spec does not list decode, compare and encode like the listed ones.
      public struct SetupFutureUsage: OpenEnum {
        /// The text as it is on the wire.
        public let rawValue: String

        /// Makes a value from its text on the wire, listed or not.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `on_session` on the wire.
        public static var onSession: Self { Self("on_session") }
        /// `off_session` on the wire.
        public static var offSession: Self { Self("off_session") }

        /// The values that the spec lists, in its order.
        public static let allCases: [Self] = [.onSession, .offSession]
      }
    }
  }
}

/// The types of ``FormsClient/createPlain(_:options:)``.
public enum CreatePlain {
  /// The body of ``FormsClient/createPlain(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `text` on the wire.
    public var text: String?
    /// `tags` on the wire.
    public var tags: [String]?
    /// `customer` on the wire.
    public var customer: Customer?
    /// `customers` on the wire.
    public var customers: [Customer]?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      text: String? = nil,
      tags: [String]? = nil,
      customer: Customer? = nil,
      customers: [Customer]? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.text = text
      self.tags = tags
      self.customer = customer
      self.customers = customers
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      text = fields.optional("text")
      tags = fields.optional("tags")
      customer = fields.optional("customer")
      customers = fields.optional("customers")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("text", text)
      fields.write("tags", tags)
      fields.write("customer", customer)
      fields.write("customers", customers)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``FormsClient/replacePlain(_:options:)``.
public enum ReplacePlain {
  /// The body of ``FormsClient/replacePlain(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `tags` on the wire.
    public var tags: [String]?
    /// `customer` on the wire.
    public var customer: Customer?
    /// `other` on the wire.
    public var other: Customer?
    /// `data` on the wire.
    public var data: PriceData?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      tags: [String]? = nil,
      customer: Customer? = nil,
      other: Customer? = nil,
      data: PriceData? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.tags = tags
      self.customer = customer
      self.other = other
      self.data = data
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      tags = fields.optional("tags")
      customer = fields.optional("customer")
      other = fields.optional("other")
      data = fields.optional("data")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("tags", tags)
      fields.write("customer", customer)
      fields.write("other", other)
      fields.write("data", data)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``FormsClient/patchPlain(_:options:)``.
public enum PatchPlain {
  /// The query and headers of ``FormsClient/patchPlain(_:options:)``.
  public struct Request: EndpointRequest {
    /// The JSON body.
    public var body: Customer
    /// `dry` in the query.
    public var dry: Bool?

    /// Makes a request.
    public init(body: Customer, dry: Bool? = nil) {
      self.body = body
      self.dry = dry
    }

    public func write(to parts: inout RequestParts) {
      parts.body(body)
      parts.query("dry", dry)
    }
  }
}

/// The types of ``FormsClient/createFile(_:options:)``.
public enum CreateFile {
  /// The form of ``FormsClient/createFile(_:options:)``.
  public struct Request: EndpointRequest {
    /// The file.
    public var file: BinaryContent
    /// `purpose` in the form.
    public var purpose: Purpose
    /// `dry` in the query.
    public var dry: Bool?
    /// `amount` in the form.
    public var amount: Amount?
    /// `image` in the form.
    public var image: BinaryContent?
    /// `pages` in the form.
    public var pages: [BinaryContent]?
    /// `tags` in the form.
    public var tags: [String]?
    /// `customer` in the form.
    public var customer: Customer?
    /// `link` in the form.
    public var link: Link?
    /// `note` in the form.
    public var note: String?
    /// `raw` in the form.
    public var raw: String?

    /// Makes a request.
    public init(
      file: BinaryContent,
      purpose: Purpose,
      dry: Bool? = nil,
      amount: Amount? = nil,
      image: BinaryContent? = nil,
      pages: [BinaryContent]? = nil,
      tags: [String]? = nil,
      customer: Customer? = nil,
      link: Link? = nil,
      note: String? = nil,
      raw: String? = nil
    ) {
      self.file = file
      self.purpose = purpose
      self.dry = dry
      self.amount = amount
      self.image = image
      self.pages = pages
      self.tags = tags
      self.customer = customer
      self.link = link
      self.note = note
      self.raw = raw
    }

    public func write(to parts: inout RequestParts) {
      parts.file("file", file)
      parts.field("purpose", purpose)
      parts.query("dry", dry)
      parts.field("amount", amount?.number)
      parts.file("image", image, type: "image/png")
      parts.file("pages", pages)
      parts.field("tags", tags)
      parts.field("customer", customer)
      parts.field("link", link, as: .deepObject)
      parts.field("note", note, type: "text/markdown")
      parts.field("raw", raw, as: .json)
    }

    /// What `purpose` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct Purpose: OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `evidence` on the wire.
      public static var evidence: Self { Self("evidence") }
      /// `logo` on the wire.
      public static var logo: Self { Self("logo") }

      /// The values that the spec lists, in its order.
      public static let allCases: [Self] = [.evidence, .logo]
    }

    /// What `link` holds.
    public struct Link: JSONModel {
      /// `create` on the wire.
      public var create: Bool?
      /// `customer` on the wire.
      public var customer: Customer?
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(
        create: Bool? = nil,
        customer: Customer? = nil,
        additionalMembers: JSONObject = [:]
      ) {
        self.create = create
        self.customer = customer
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        create = fields.optional("create")
        customer = fields.optional("customer")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("create", create)
        fields.write("customer", customer)
        fields.write(additionalMembers)
      }
    }
  }
}
