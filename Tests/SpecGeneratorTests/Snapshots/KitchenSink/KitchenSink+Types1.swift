// Generated from Accepted/KitchenSink.json. To change it, change the spec.

public import CheckoutCore

/// A thing of all types
public struct Thing: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// Which kind.
  public let kind: ThingKind
  /// `price` on the wire.
  public let price: Amount
  /// `currency` on the wire.
  public let currency: Currency
  /// `empty` on the wire.
  public let empty: JSONValue
  /// `default` on the wire.
  public let `default`: String
  /// `self` on the wire.
  public let selfValue: String
  /// `fields` on the wire.
  public let fieldsValue: String
  /// `nickname` on the wire.
  public let nickname: String?
  /// `note` on the wire.
  public let note: String?
  /// `rate` on the wire.
  public let rate: Double?
  /// `share` on the wire.
  public let share: Double?
  /// `discount` on the wire.
  public let discount: MinorUnits?
  /// `fee` on the wire.
  public let fee: MinorUnits?
  /// `gas` on the wire.
  public let gas: MicroDollars?
  /// `total` on the wire.
  public let total: Amount?
  /// `payoutCurrency` on the wire.
  public let payoutCurrency: Currency?
  /// `created_at` on the wire.
  public let createdAt: Timestamp?
  /// `isNew` on the wire.
  public let isNew: Bool?
  /// `count` on the wire.
  public let count: Int?
  /// `big` on the wire.
  public let big: Int?
  /// `anything` on the wire.
  public let anything: JSONValue?
  /// `labels` on the wire.
  public let labels: [String: String]?
  /// `metadata` on the wire.
  public let metadata: [String: JSONValue]?
  /// `matrix` on the wire.
  public let matrix: [[Amount?]]?
  /// `prices` on the wire.
  public let prices: [String: [Price]]?
  /// `lines` on the wire.
  public let lines: [LinesItem]?
  /// `type` on the wire.
  public let type: ThingType?
  /// `description` on the wire.
  ///
  /// Deprecated by the provider.
  public let descriptionValue: String?
  /// `hash` on the wire.
  public let hash: String?
  /// `encode` on the wire.
  public let encode: Bool?
  /// `write` on the wire.
  public let write: Bool?
  /// `rest` on the wire.
  public let rest: Int?
  /// `URLPath` on the wire.
  public let link: String?
  /// `a_very_long_member_name_that_is_longer_than_any_line_should_ever_be` on the wire.
  public let aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe: String?
  /// `timestamp` on the wire.
  public let timestamp: ThingTimestamp?
  /// `children` on the wire.
  public let children: [Tree]?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: String,
    kind: ThingKind,
    price: Amount,
    currency: Currency,
    empty: JSONValue,
    `default`: String,
    selfValue: String,
    fieldsValue: String,
    nickname: String? = nil,
    note: String? = nil,
    rate: Double? = nil,
    share: Double? = nil,
    discount: MinorUnits? = nil,
    fee: MinorUnits? = nil,
    gas: MicroDollars? = nil,
    total: Amount? = nil,
    payoutCurrency: Currency? = nil,
    createdAt: Timestamp? = nil,
    isNew: Bool? = nil,
    count: Int? = nil,
    big: Int? = nil,
    anything: JSONValue? = nil,
    labels: [String: String]? = nil,
    metadata: [String: JSONValue]? = nil,
    matrix: [[Amount?]]? = nil,
    prices: [String: [Price]]? = nil,
    lines: [LinesItem]? = nil,
    type: ThingType? = nil,
    descriptionValue: String? = nil,
    hash: String? = nil,
    encode: Bool? = nil,
    write: Bool? = nil,
    rest: Int? = nil,
    link: String? = nil,
    aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe: String? = nil,
    timestamp: ThingTimestamp? = nil,
    children: [Tree]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.kind = kind
    self.price = price
    self.currency = currency
    self.empty = empty
    self.default = `default`
    self.selfValue = selfValue
    self.fieldsValue = fieldsValue
    self.nickname = nickname
    self.note = note
    self.rate = rate
    self.share = share
    self.discount = discount
    self.fee = fee
    self.gas = gas
    self.total = total
    self.payoutCurrency = payoutCurrency
    self.createdAt = createdAt
    self.isNew = isNew
    self.count = count
    self.big = big
    self.anything = anything
    self.labels = labels
    self.metadata = metadata
    self.matrix = matrix
    self.prices = prices
    self.lines = lines
    self.type = type
    self.descriptionValue = descriptionValue
    self.hash = hash
    self.encode = encode
    self.write = write
    self.rest = rest
    self.link = link
    self.aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe =
      aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe
    self.timestamp = timestamp
    self.children = children
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id", or: "thing_id", "uuid")
    kind = try fields.required("kind")
    price = try fields.required("price")
    currency = try fields.required("currency")
    empty = try fields.required("empty")
    `default` = try fields.required("default")
    selfValue = try fields.required("self")
    fieldsValue = try fields.required("fields")
    nickname = fields.optional("nickname")
    note = fields.optional("note")
    rate = fields.optional("rate")
    share = fields.optional("share")
    discount = fields.optional("discount")
    fee = fields.optional("fee")
    gas = fields.optional("gas")
    total = fields.optional("total")
    payoutCurrency = fields.optional("payoutCurrency")
    createdAt = fields.optional("created_at")
    isNew = fields.optional("isNew")
    count = fields.optional("count")
    big = fields.optional("big")
    anything = fields.optional("anything")
    labels = fields.optional("labels")
    metadata = fields.optional("metadata")
    matrix = fields.optional("matrix")
    prices = fields.optional("prices")
    lines = fields.optional("lines")
    type = fields.optional("type")
    descriptionValue = fields.optional("description")
    hash = fields.optional("hash")
    encode = fields.optional("encode")
    write = fields.optional("write")
    rest = fields.optional("rest")
    link = fields.optional("URLPath")
    aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe = fields.optional(
      "a_very_long_member_name_that_is_longer_than_any_line_should_ever_be",
      or: "another_long_name"
    )
    timestamp = fields.optional("timestamp")
    children = fields.optional("children")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("kind", kind)
    fields.write("price", price.number)
    fields.write("currency", currency.uppercased())
    fields.write("empty", empty)
    fields.write("default", `default`)
    fields.write("self", selfValue)
    fields.write("fields", fieldsValue)
    fields.writeOrNull("nickname", nickname)
    fields.write("note", note)
    fields.write("rate", rate)
    fields.write("share", share)
    fields.write("discount", discount)
    fields.write("fee", fee)
    fields.write("gas", gas)
    fields.write("total", total)
    fields.write("payoutCurrency", payoutCurrency?.lowercased())
    fields.write("created_at", createdAt)
    fields.write("isNew", isNew)
    fields.write("count", count)
    fields.write("big", big)
    fields.write("anything", anything)
    fields.write("labels", labels)
    fields.write("metadata", metadata)
    fields.write("matrix", matrix?.map { $0.map { $0?.number } })
    fields.write("prices", prices)
    fields.write("lines", lines)
    fields.write("type", type)
    fields.write("description", descriptionValue)
    fields.write("hash", hash)
    fields.write("encode", encode)
    fields.write("write", write)
    fields.write("rest", rest)
    fields.write("URLPath", link)
    fields.write(
      "a_very_long_member_name_that_is_longer_than_any_line_should_ever_be",
      aVeryLongMemberNameThatIsLongerThanAnyLineShouldEverBe
    )
    fields.write("timestamp", timestamp)
    fields.write("children", children)
    fields.write(additionalMembers)
  }

  /// What `lines` holds.
  public struct LinesItem: JSONModel {
    /// `status` on the wire.
    public let status: Status
    /// `thing` on the wire.
    public let thing: LinesItemThing?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(status: Status, thing: LinesItemThing? = nil, additionalMembers: JSONObject = [:]) {
      self.status = status
      self.thing = thing
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      status = try fields.required("status")
      thing = fields.optional("thing")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("status", status)
      fields.write("thing", thing)
      fields.write(additionalMembers)
    }

    /// What `status` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct Status: OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `a` on the wire.
      public static var a: Self { Self("a") }
      /// `b` on the wire.
      public static var b: Self { Self("b") }

      /// The values that the spec lists, in its order.
      public static let allCases: [Self] = [.a, .b]
    }

    /// What `thing` holds.
    public struct LinesItemThing: JSONModel {
      /// `x` on the wire.
      public let x: Int?
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(x: Int? = nil, additionalMembers: JSONObject = [:]) {
        self.x = x
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        x = fields.optional("x")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("x", x)
        fields.write(additionalMembers)
      }
    }
  }

  /// What `type` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct ThingType: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `none` on the wire.
    public static var noneValue: Self { Self("none") }
    /// `self` on the wire.
    public static var selfValue: Self { Self("self") }
    /// `default` on the wire.
    public static var `default`: Self { Self("default") }
    /// `3ds` on the wire.
    public static var value3ds: Self { Self("3ds") }
    /// The empty text.
    public static var empty: Self { Self("") }
    /// `+1` on the wire.
    public static var value1: Self { Self("+1") }
    /// `say \"\\(hi)\"` on the wire.
    public static var sayHi: Self { Self("say \"\\(hi)\"") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [
      .noneValue,
      .selfValue,
      .default,
      .value3ds,
      .empty,
      .value1,
      .sayHi,
    ]
  }

  /// What `timestamp` holds.
  public struct ThingTimestamp: JSONModel {
    /// `string` on the wire.
    public let string: String?
    /// `price` on the wire.
    public let price: Price?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(string: String? = nil, price: Price? = nil, additionalMembers: JSONObject = [:]) {
      self.string = string
      self.price = price
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      string = fields.optional("string")
      price = fields.optional("price")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("string", string)
      fields.write("price", price)
      fields.write(additionalMembers)
    }
  }
}

/// `Tree` in the spec.
public struct Tree: JSONModel {
  /// `name` on the wire.
  public var name: String?
  /// `branches` on the wire.
  public var branches: [Tree]?
  /// `byName` on the wire.
  public var byName: [String: Tree]?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    name: String? = nil,
    branches: [Tree]? = nil,
    byName: [String: Tree]? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.name = name
    self.branches = branches
    self.byName = byName
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    name = fields.optional("name")
    branches = fields.optional("branches")
    byName = fields.optional("byName")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("name", name)
    fields.write("branches", branches)
    fields.write("byName", byName)
    fields.write(additionalMembers)
  }
}

/// `ThingKind` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
///
/// Unverified: only a secondary source describes this.
///
/// Source: hearsay
public struct ThingKind: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `BIG_ONE` on the wire.
  public static var bigOne: Self { Self("BIG_ONE") }
  /// `small-one` on the wire.
  public static var smallOne: Self { Self("small-one") }
  /// `tinyOne` on the wire.
  public static var tinyOne: Self { Self("tinyOne") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.bigOne, .smallOne, .tinyOne]
}

/// `Price` in the spec.
public struct Price: JSONModel {
  /// `amount` on the wire.
  public let amount: Amount?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(amount: Amount? = nil, additionalMembers: JSONObject = [:]) {
    self.amount = amount
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    amount = fields.optional("amount")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.writeOrNull("amount", amount?.number)
    fields.write(additionalMembers)
  }
}

/// What `Rows` holds.
public struct RowsItem: JSONModel {
  /// `rows` on the wire.
  public let rows: Int?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(rows: Int? = nil, additionalMembers: JSONObject = [:]) {
    self.rows = rows
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    rows = fields.optional("rows")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("rows", rows)
    fields.write(additionalMembers)
  }
}

/// `Error` in the spec.
public struct ErrorModel: JSONModel {
  /// `code` on the wire.
  public let code: String
  /// `rows` on the wire.
  public let rows: [RowsItem]?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(code: String, rows: [RowsItem]? = nil, additionalMembers: JSONObject = [:]) {
    self.code = code
    self.rows = rows
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = try fields.required("code")
    rows = fields.optional("rows")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write("rows", rows)
    fields.write(additionalMembers)
  }
}

/// `Request` in the spec.
public struct RequestModel: JSONModel {
  /// `Request` on the wire.
  public let request: CurrencyModel?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(request: CurrencyModel? = nil, additionalMembers: JSONObject = [:]) {
    self.request = request
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    request = fields.optional("Request")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("Request", request)
    fields.write(additionalMembers)
  }
}

/// `Currency` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
public struct CurrencyModel: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `EUR` on the wire.
  public static var eur: Self { Self("EUR") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.eur]
}

/// The types of ``KitchenSinkClient/listThings(_:options:)``.
public enum ListThings {
  /// The query and headers of ``KitchenSinkClient/listThings(_:options:)``.
  public struct Request: EndpointRequest {
    /// Any text, for support.
    public var xTraceID: String?
    /// Page number, from 1.
    public var page: Int?
    /// `state` in the query.
    public var state: State?
    /// `tag` in the query.
    public var tag: [ThingKind]?
    /// `parts` in the query.
    public var partsValue: Bool?
    /// `fields` in the query.
    public var fields: String?
    /// `json` in the query.
    public var json: Bool?
    /// `since` in the query.
    public var since: Timestamp?

    /// Makes a request.
    public init(
      xTraceID: String? = nil,
      page: Int? = nil,
      state: State? = nil,
      tag: [ThingKind]? = nil,
      partsValue: Bool? = nil,
      fields: String? = nil,
      json: Bool? = nil,
      since: Timestamp? = nil
    ) {
      self.xTraceID = xTraceID
      self.page = page
      self.state = state
      self.tag = tag
      self.partsValue = partsValue
      self.fields = fields
      self.json = json
      self.since = since
    }

    public func write(to parts: inout RequestParts) {
      parts.header("X-Trace-Id", xTraceID)
      parts.query("page", page)
      parts.query("state", state)
      parts.query("tag", tag)
      parts.query("parts", partsValue)
      parts.query("fields", fields)
      parts.query("json", json)
      parts.query("since", since)
    }

    /// What `state` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct State: OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `open` on the wire.
      public static var open: Self { Self("open") }
      /// `closed` on the wire.
      public static var closed: Self { Self("closed") }

      /// The values that the spec lists, in its order.
      public static let allCases: [Self] = [.open, .closed]
    }
  }
}

/// The types of ``KitchenSinkClient/createThing(_:options:)``.
public enum CreateThing {
  /// The query and headers of ``KitchenSinkClient/createThing(_:options:)``.
  public struct Request: EndpointRequest {
    /// `dry` in the query.
    public var dry: Bool
    /// What the thing is.
    public var body: Body
    /// Any text, for support.
    public var xTraceID: String?

    /// Makes a request.
    public init(dry: Bool, body: Body, xTraceID: String? = nil) {
      self.dry = dry
      self.body = body
      self.xTraceID = xTraceID
    }

    public func write(to parts: inout RequestParts) {
      parts.query("dry", dry)
      parts.body(body)
      parts.header("X-Trace-Id", xTraceID)
    }

    /// What `Body` holds.
    public struct Body: JSONModel {
      /// `name` on the wire.
      public var name: String
      /// `size` on the wire.
      public var size: Size?
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
      public init(name: String, size: Size? = nil, additionalMembers: JSONObject = [:]) {
        self.name = name
        self.size = size
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        name = try fields.required("name")
        size = fields.optional("size")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("name", name)
        fields.write("size", size)
        fields.write(additionalMembers)
      }

      /// What `size` holds.
      public struct Size: JSONModel {
        /// `width` on the wire.
        public var width: Int?
        /// Members to send that the spec does not know.
        public var additionalMembers: JSONObject

        /// Makes a value to send.
        public init(width: Int? = nil, additionalMembers: JSONObject = [:]) {
          self.width = width
          self.additionalMembers = additionalMembers
        }

        public init(from fields: inout JSONFields) throws(JSONError) {
          width = fields.optional("width")
          additionalMembers = fields.rest()
        }

        public func encode(to fields: inout JSONFieldWriter) {
          fields.write("width", width)
          fields.write(additionalMembers)
        }
      }
    }
  }
}

/// The types of
/// ``KitchenSinkClient/retrievePartOfAThingWithAVeryLongNameSoThatNothingFits(thingID:requestValue:options:)``.
public enum RetrievePartOfAThingWithAVeryLongNameSoThatNothingFits {
  /// What
  /// ``KitchenSinkClient/retrievePartOfAThingWithAVeryLongNameSoThatNothingFits(thingID:requestValue:options:)``
  /// returns.
  public struct Response: JSONModel {
    /// `state` on the wire.
    public let state: State
    /// `response` on the wire.
    public let response: ResponseResponse?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(
      state: State,
      response: ResponseResponse? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.state = state
      self.response = response
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      state = try fields.required("state")
      response = fields.optional("response")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("state", state)
      fields.write("response", response)
      fields.write(additionalMembers)
    }

    /// What `state` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct State: OpenEnum {
      /// The text as it is on the wire.
      public let rawValue: String

      /// Makes a value from its text on the wire, listed or not.
      public init(rawValue: String) { self.rawValue = rawValue }

      /// `new` on the wire.
      public static var new: Self { Self("new") }
      /// `used` on the wire.
      public static var used: Self { Self("used") }

      /// The values that the spec lists, in its order.
      public static let allCases: [Self] = [.new, .used]
    }

    /// What `response` holds.
    public struct ResponseResponse: JSONModel {
      /// `request` on the wire.
      public let request: String?
      /// Members that the spec does not know, kept as they came.
      public let additionalMembers: JSONObject

      /// Makes a value as the provider would return it, for tests.
      public init(request: String? = nil, additionalMembers: JSONObject = [:]) {
        self.request = request
        self.additionalMembers = additionalMembers
      }

      public init(from fields: inout JSONFields) throws(JSONError) {
        request = fields.optional("request")
        additionalMembers = fields.rest()
      }

      public func encode(to fields: inout JSONFieldWriter) {
        fields.write("request", request)
        fields.write(additionalMembers)
      }
    }
  }
}

/// The types of ``KitchenSinkClient/replaceParts(thingID:requestValue:_:options:)``.
public enum ReplaceParts {
  /// What `request` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct ReplacePartsRequest: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `all` on the wire.
    public static var all: Self { Self("all") }
    /// `none` on the wire.
    public static var noneValue: Self { Self("none") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.all, .noneValue]
  }
}

/// The payload of the webhook `thing.sold`.
public struct ThingSoldPayload: JSONModel {
  /// `thing` on the wire.
  public let thing: Thing
  /// `at` on the wire.
  public let at: Timestamp
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(thing: Thing, at: Timestamp, additionalMembers: JSONObject = [:]) {
    self.thing = thing
    self.at = at
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    thing = try fields.required("thing")
    at = try fields.required("at")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("thing", thing)
    fields.write("at", at)
    fields.write(additionalMembers)
  }
}
