// Generated from Accepted/Oddities.json. To change it, change the spec.

public import CheckoutCore

/// `Enums` in the spec.
public struct Enums: JSONModel, EndpointRequest {
  /// `twice` on the wire.
  public var twice: Twice?
  /// `fractions` on the wire.
  public var fractions: JSONNumber?
  /// `signed` on the wire.
  public var signed: Signed?
  /// `large` on the wire.
  public var large: JSONNumber?
  /// `mixed` on the wire.
  public var mixed: Mixed?
  /// `objects` on the wire.
  public var objects: JSONValue?
  /// `unquoted` on the wire.
  public var unquoted: Unquoted?
  /// `quoted` on the wire.
  public var quoted: Quoted?
  /// `ofElements` on the wire.
  public var ofElements: [String]?
  /// `words` on the wire.
  public var words: Words?
  /// `nothing` on the wire.
  public var nothing: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    twice: Twice? = nil,
    fractions: JSONNumber? = nil,
    signed: Signed? = nil,
    large: JSONNumber? = nil,
    mixed: Mixed? = nil,
    objects: JSONValue? = nil,
    unquoted: Unquoted? = nil,
    quoted: Quoted? = nil,
    ofElements: [String]? = nil,
    words: Words? = nil,
    nothing: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.twice = twice
    self.fractions = fractions
    self.signed = signed
    self.large = large
    self.mixed = mixed
    self.objects = objects
    self.unquoted = unquoted
    self.quoted = quoted
    self.ofElements = ofElements
    self.words = words
    self.nothing = nothing
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    twice = fields.optional("twice")
    fractions = fields.optional("fractions")
    signed = fields.optional("signed")
    large = fields.optional("large")
    mixed = fields.optional("mixed")
    objects = fields.optional("objects")
    unquoted = fields.optional("unquoted")
    quoted = fields.optional("quoted")
    ofElements = fields.optional("ofElements")
    words = fields.optional("words")
    nothing = fields.optional("nothing")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("twice", twice)
    fields.write("fractions", fractions)
    fields.write("signed", signed)
    fields.write("large", large)
    fields.write("mixed", mixed)
    fields.write("objects", objects)
    fields.write("unquoted", unquoted)
    fields.write("quoted", quoted)
    fields.write("ofElements", ofElements)
    fields.write("words", words)
    fields.write("nothing", nothing)
    fields.write(additionalMembers)
  }

  /// What `twice` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Twice: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `a` on the wire.
    public static var a: Self { Self("a") }
    /// `A` on the wire.
    public static var a2: Self { Self("A") }
    /// The empty text.
    public static var empty: Self { Self("") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.a, .a2, .empty]
  }

  /// What `signed` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Signed: OpenIntegerEnum {
    /// The integer as it is on the wire.
    public let rawValue: Int

    /// Makes a value from its integer on the wire, listed or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `-1` on the wire.
    public static var minus1: Self { Self(rawValue: -1) }
    /// `0` on the wire.
    public static var value0: Self { Self(rawValue: 0) }
    /// `1` on the wire.
    public static var value1: Self { Self(rawValue: 1) }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.minus1, .value0, .value1]
  }

  /// What `mixed` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Mixed: OpenValueEnum {
    /// The value as it is on the wire.
    public let rawValue: JSONValue

    /// Makes a value from its value on the wire, listed or not.
    public init(rawValue: JSONValue) { self.rawValue = rawValue }

    /// `1` on the wire.
    public static var value1: Self { Self(rawValue: "1") }
    /// `1` on the wire.
    public static var value12: Self { Self(rawValue: 1) }
    /// `true` on the wire.
    public static var `true`: Self { Self(rawValue: true) }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.value1, .value12, .true]
  }

  /// What `unquoted` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Unquoted: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `1` on the wire.
    public static var value1: Self { Self("1") }
    /// `true` on the wire.
    public static var `true`: Self { Self("true") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.value1, .true]
  }

  /// What `quoted` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Quoted: OpenIntegerEnum {
    /// The integer as it is on the wire.
    public let rawValue: Int

    /// Makes a value from its integer on the wire, listed or not.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1` on the wire.
    public static var value1: Self { Self(rawValue: 1) }
    /// `2` on the wire.
    public static var value2: Self { Self(rawValue: 2) }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.value1, .value2]
  }

  /// What `words` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Words: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `default` on the wire.
    public static var `default`: Self { Self("default") }
    /// `self` on the wire.
    public static var selfValue: Self { Self("self") }
    /// `Type` on the wire.
    public static var type: Self { Self("Type") }
    /// `none` on the wire.
    public static var noneValue: Self { Self("none") }
    /// `rawValue` on the wire.
    public static var rawValueValue: Self { Self("rawValue") }
    /// `*` on the wire.
    public static var asterisk: Self { Self("*") }
    /// `a b` on the wire.
    public static var aB: Self { Self("a b") }
    /// `a-b` on the wire.
    public static var aB2: Self { Self("a-b") }
    /// `日本` on the wire.
    public static var 日本: Self { Self("日本") }
    /// `🎉` on the wire.
    public static var partyPopper: Self { Self("🎉") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [
      .default,
      .selfValue,
      .type,
      .noneValue,
      .rawValueValue,
      .asterisk,
      .aB,
      .aB2,
      .日本,
      .partyPopper,
    ]
  }
}

/// `Nulls` in the spec.
public struct Nulls: JSONModel, EndpointRequest {
  /// `listed` on the wire.
  public var listed: Listed?
  /// `marked` on the wire.
  public var marked: Marked?
  /// `state` on the wire.
  public var state: State?
  /// Over two names.
  public var deep: State?
  /// `only` on the wire.
  public var only: JSONValue?
  /// `either` on the wire.
  public var either: Refusal?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    listed: Listed? = nil,
    marked: Marked? = nil,
    state: State? = nil,
    deep: State? = nil,
    only: JSONValue? = nil,
    either: Refusal? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.listed = listed
    self.marked = marked
    self.state = state
    self.deep = deep
    self.only = only
    self.either = either
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    listed = fields.optional("listed")
    marked = fields.optional("marked")
    state = fields.optional("state")
    deep = fields.optional("deep")
    only = fields.optional("only")
    either = fields.optional("either")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.writeOrNull("listed", listed)
    fields.writeOrNull("marked", marked)
    fields.writeOrNull("state", state)
    fields.writeOrNull("deep", deep)
    fields.write("only", only)
    fields.write("either", either)
    fields.write(additionalMembers)
  }

  /// What `listed` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Listed: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `a` on the wire.
    public static var a: Self { Self("a") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.a]
  }

  /// What `marked` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct Marked: OpenEnum {
    /// The text as it is on the wire.
    public let rawValue: String

    /// Makes a value from its text on the wire, listed or not.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `a` on the wire.
    public static var a: Self { Self("a") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.a]
  }
}

/// `State` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
public struct State: OpenEnum {
  /// The text as it is on the wire.
  public let rawValue: String

  /// Makes a value from its text on the wire, listed or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `on` on the wire.
  public static var on: Self { Self("on") }
  /// `off` on the wire.
  public static var off: Self { Self("off") }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.on, .off]
}

/// `Constants` in the spec.
public struct Constants: JSONModel, EndpointRequest {
  /// `text` on the wire.
  ///
  /// Always `x`.
  public let text: String
  /// `count` on the wire.
  ///
  /// Always `3`.
  public let count: Int
  /// `flag` on the wire.
  ///
  /// Always `true`.
  public let flag: Bool
  /// `void` on the wire.
  public var void: JSONValue
  /// `maybe` on the wire.
  public var maybe: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(void: JSONValue, maybe: String? = nil, additionalMembers: JSONObject = [:]) {
    self.text = "x"
    self.count = 3
    self.flag = true
    self.void = void
    self.maybe = maybe
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    text = try fields.required("text")
    count = try fields.required("count")
    flag = try fields.required("flag")
    void = try fields.required("void")
    maybe = fields.optional("maybe")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("text", text)
    fields.write("count", count)
    fields.write("flag", flag)
    fields.write("void", void)
    fields.write("maybe", maybe)
    fields.write(additionalMembers)
  }
}

/// `Tuples` in the spec.
public struct Tuples: JSONModel, EndpointRequest {
  /// `pair` on the wire.
  public var pair: [JSONValue]?
  /// `old` on the wire.
  public var old: [JSONValue]?
  /// `named` on the wire.
  public var named: Money?
  /// `byPattern` on the wire.
  public var byPattern: [String: Int]?
  /// `anything` on the wire.
  public var anything: JSONValue?
  /// `several` on the wire.
  public var several: Several?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    pair: [JSONValue]? = nil,
    old: [JSONValue]? = nil,
    named: Money? = nil,
    byPattern: [String: Int]? = nil,
    anything: JSONValue? = nil,
    several: Several? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.pair = pair
    self.old = old
    self.named = named
    self.byPattern = byPattern
    self.anything = anything
    self.several = several
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    pair = fields.optional("pair")
    old = fields.optional("old")
    named = fields.optional("named")
    byPattern = fields.optional("byPattern")
    anything = fields.optional("anything")
    several = fields.optional("several")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("pair", pair)
    fields.write("old", old)
    fields.write("named", named)
    fields.write("byPattern", byPattern)
    fields.write("anything", anything)
    fields.write("several", several)
    fields.write(additionalMembers)
  }

  /// What `several` holds.
  public enum Several: JSONUnion {
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
}

/// `Money` in the spec.
public struct Money: JSONModel {
  /// `amount` on the wire.
  public var amount: Amount?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(amount: Amount? = nil, additionalMembers: JSONObject = [:]) {
    self.amount = amount
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    amount = fields.optional("amount")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("amount", amount)
    fields.write(additionalMembers)
  }
}

/// Two lines */ and ``` x
public struct Näme: JSONModel, EndpointRequest {
  /// `straße` on the wire.
  public var straße: String?
  /// `名前` on the wire.
  public var 名前: String?
  /// `👍` on the wire.
  public var thumbsUpSign: Bool?
  /// `a.b` on the wire.
  public var aB: String?
  /// `a b` on the wire.
  public var aB2: String?
  /// `@type` on the wire.
  public var type: String?
  /// `1` on the wire.
  public var value1: String?
  /// `-1` on the wire.
  public var minus1: String?
  /// `class` on the wire.
  public var `class`: String?
  /// `Self` on the wire.
  public var selfValue: String?
  /// `json` on the wire.
  public var jsonValue: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    straße: String? = nil,
    名前: String? = nil,
    thumbsUpSign: Bool? = nil,
    aB: String? = nil,
    aB2: String? = nil,
    type: String? = nil,
    value1: String? = nil,
    minus1: String? = nil,
    `class`: String? = nil,
    selfValue: String? = nil,
    jsonValue: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.straße = straße
    self.名前 = 名前
    self.thumbsUpSign = thumbsUpSign
    self.aB = aB
    self.aB2 = aB2
    self.type = type
    self.value1 = value1
    self.minus1 = minus1
    self.class = `class`
    self.selfValue = selfValue
    self.jsonValue = jsonValue
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    straße = fields.optional("straße")
    名前 = fields.optional("名前")
    thumbsUpSign = fields.optional("👍")
    aB = fields.optional("a.b")
    aB2 = fields.optional("a b")
    type = fields.optional("@type")
    value1 = fields.optional("1")
    minus1 = fields.optional("-1")
    `class` = fields.optional("class")
    selfValue = fields.optional("Self")
    jsonValue = fields.optional("json")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("straße", straße)
    fields.write("名前", 名前)
    fields.write("👍", thumbsUpSign)
    fields.write("a.b", aB)
    fields.write("a b", aB2)
    fields.write("@type", type)
    fields.write("1", value1)
    fields.write("-1", minus1)
    fields.write("class", `class`)
    fields.write("Self", selfValue)
    fields.write("json", jsonValue)
    fields.write(additionalMembers)
  }
}

/// `Tree` in the spec.
public struct Tree: JSONModel, EndpointRequest {
  /// `kids` on the wire.
  public var kids: [Tree]
  /// `byName` on the wire.
  public var byName: [String: Tree]?
  /// `parent` on the wire.
  @Boxed public var parent: Parent?
  /// `value` on the wire.
  public var value: Value?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    kids: [Tree],
    byName: [String: Tree]? = nil,
    parent: Parent? = nil,
    value: Value? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.kids = kids
    self.byName = byName
    self.parent = parent
    self.value = value
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    kids = try fields.required("kids")
    byName = fields.optional("byName")
    parent = fields.optional("parent")
    value = fields.optional("value")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("kids", kids)
    fields.write("byName", byName)
    fields.write("parent", parent)
    fields.write("value", value)
    fields.write(additionalMembers)
  }

  /// What `parent` holds.
  public struct Parent: JSONModel {
    /// `kids` on the wire.
    public var kids: [Tree]
    /// `note` on the wire.
    public var note: String
    /// `byName` on the wire.
    public var byName: [String: Tree]?
    /// `parent` on the wire.
    @Boxed public var parent: Tree?
    /// `value` on the wire.
    public var value: Value?
    /// Members that the spec does not know, kept as they came and sent as they are.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      kids: [Tree],
      note: String,
      byName: [String: Tree]? = nil,
      parent: Tree? = nil,
      value: Value? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.kids = kids
      self.note = note
      self.byName = byName
      self.parent = parent
      self.value = value
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      kids = try fields.required("kids")
      note = try fields.required("note")
      byName = fields.optional("byName")
      parent = fields.optional("parent")
      value = fields.optional("value")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("kids", kids)
      fields.write("note", note)
      fields.write("byName", byName)
      fields.write("parent", parent)
      fields.write("value", value)
      fields.write(additionalMembers)
    }
  }
}

/// `Value` in the spec.
public enum Value: JSONUnion {
  /// The value is `String`.
  case string(String)
  /// The value is `JSONNumber`.
  case number(JSONNumber)
  /// The value is `Bool`.
  case boolean(Bool)
  /// The value is `[Value]`.
  case valueArray([Value])
  /// The value is `[String: Value]`.
  case map([String: Value])
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    var match = JSONMatch<Self>(element)
    match.consider(Self.string)
    match.consider(Self.number)
    match.consider(Self.boolean)
    match.consider(Self.valueArray)
    match.consider(Self.map)
    self = match.best ?? .unknown(JSONValue(from: element))
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .string(let value): value.write(to: &writer)
    case .number(let value): value.write(to: &writer)
    case .boolean(let value): value.write(to: &writer)
    case .valueArray(let value): value.write(to: &writer)
    case .map(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// `Texts` in the spec.
public struct Texts: JSONModel, EndpointRequest {
  /// `date` on the wire.
  public var date: String?
  /// `id` on the wire.
  public var id: String?
  /// `bytes` on the wire.
  public var bytes: String?
  /// `count` on the wire.
  public var count: String?
  /// `at` on the wire.
  public var at: Timestamp?
  /// `price` on the wire.
  public var price: JSONNumber?
  /// `huge` on the wire.
  public var huge: JSONNumber?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    date: String? = nil,
    id: String? = nil,
    bytes: String? = nil,
    count: String? = nil,
    at: Timestamp? = nil,
    price: JSONNumber? = nil,
    huge: JSONNumber? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.date = date
    self.id = id
    self.bytes = bytes
    self.count = count
    self.at = at
    self.price = price
    self.huge = huge
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    date = fields.optional("date")
    id = fields.optional("id")
    bytes = fields.optional("bytes")
    count = fields.optional("count")
    at = fields.optional("at")
    price = fields.optional("price")
    huge = fields.optional("huge")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("date", date)
    fields.write("id", id)
    fields.write("bytes", bytes)
    fields.write("count", count)
    fields.write("at", at)
    fields.write("price", price)
    fields.write("huge", huge)
    fields.write(additionalMembers)
  }
}

/// `Refusal` in the spec.
public struct Refusal: JSONModel {
  /// `code` on the wire.
  public var code: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(code: String? = nil, additionalMembers: JSONObject = [:]) {
    self.code = code
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = fields.optional("code")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write(additionalMembers)
  }
}

/// The types of ``OdditiesClient/same(id:undescribed:_:options:)``.
public enum Same {
  /// The query and headers of ``OdditiesClient/same(id:undescribed:_:options:)``.
  public struct Request: EndpointRequest {
    /// `X-Shop` in the header.
    public var xShop: String?
    /// `ids[]` in the query.
    public var ids: [String]?
    /// `filter[name]` in the query.
    public var filterName: String?
    /// `$top` in the query.
    public var top: Int?

    /// Makes a request.
    public init(
      xShop: String? = nil,
      ids: [String]? = nil,
      filterName: String? = nil,
      top: Int? = nil
    ) {
      self.xShop = xShop
      self.ids = ids
      self.filterName = filterName
      self.top = top
    }

    public func write(to parts: inout RequestParts) {
      parts.header("X-Shop", xShop)
      parts.query("ids[]", ids)
      parts.query("filter[name]", filterName)
      parts.query("$top", top)
    }
  }
}

/// The types of ``OdditiesClient/same2(id:undescribed:_:options:)``.
public enum Same2 {
  /// The query and headers of ``OdditiesClient/same2(id:undescribed:_:options:)``.
  public struct Request: EndpointRequest {
    /// `X-Shop` in the header.
    public var xShop: String?

    /// Makes a request.
    public init(xShop: String? = nil) {
      self.xShop = xShop
    }

    public func write(to parts: inout RequestParts) {
      parts.header("X-Shop", xShop)
    }
  }
}
