// Generated from Accepted/Workshop.json. To change it, change the spec.

public import CheckoutCore

/// `Job` in the spec.
public struct Job: JSONModel {
  /// `id` on the wire.
  public let id: StringOrInteger
  /// `total` on the wire.
  public let total: Amount
  /// `paid` on the wire.
  public let paid: Amount?
  /// `parent` on the wire.
  public let parent: Part?
  /// `parts` on the wire.
  public let parts: [Part]?
  /// `state` on the wire.
  public let state: State?
  /// `extra` on the wire.
  public let extra: Extra?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    id: StringOrInteger,
    total: Amount,
    paid: Amount? = nil,
    parent: Part? = nil,
    parts: [Part]? = nil,
    state: State? = nil,
    extra: Extra? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.id = id
    self.total = total
    self.paid = paid
    self.parent = parent
    self.parts = parts
    self.state = state
    self.extra = extra
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    total = try fields.required("total")
    paid = fields.optional("paid")
    parent = fields.optional("parent")
    parts = fields.optional("parts")
    state = fields.optional("state")
    extra = fields.optional("extra")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("total", total.original)
    fields.write("paid", paid?.original)
    fields.writeOrNull("parent", parent)
    fields.write("parts", parts)
    fields.writeOrNull("state", state)
    fields.write("extra", extra)
    fields.write(additionalMembers)
  }

  /// What `state` holds.
  ///
  /// Values that the spec does not list decode, compare and encode like the listed ones.
  public struct State: OpenIntegerEnum {
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

  /// What `extra` holds.
  public enum Extra: JSONUnion {
    /// `type` is `2-speed`, `unknown`.
    case gadget(Gadget)
    /// A value that the spec does not describe, kept as it came.
    case unknown(JSONValue)

    public init(from element: JSONElement) throws(JSONError) {
      switch element.kind(in: "type") {
      case "2-speed", "unknown": self = .gadget(try Gadget(from: element))
      default: self = .unknown(JSONValue(from: element))
      }
    }

    public func write(to writer: inout JSONWriter) {
      switch self {
      case .gadget(let value): value.write(to: &writer)
      case .unknown(let value): value.write(to: &writer)
      }
    }
  }
}

/// A part of a job.
public enum Part: JSONUnion {
  /// It turns.
  ///
  /// `kind` is `wheel`.
  case wheel(Wheel)
  /// `kind` is `Frame`.
  case frame(Frame)
  /// A value that the spec does not describe, kept as it came.
  case unknown(JSONValue)

  public init(from element: JSONElement) throws(JSONError) {
    switch element.kind(in: "kind") {
    case "wheel": self = .wheel(try Wheel(from: element))
    case "Frame": self = .frame(try Frame(from: element))
    default: self = .unknown(JSONValue(from: element))
    }
  }

  public func write(to writer: inout JSONWriter) {
    switch self {
    case .wheel(let value): value.write(to: &writer)
    case .frame(let value): value.write(to: &writer)
    case .unknown(let value): value.write(to: &writer)
    }
  }
}

/// It turns.
///
/// More of it.
public struct Wheel: JSONModel {
  /// `kind` on the wire.
  ///
  /// Always `wheel`.
  public let kind: String
  /// `spokes` on the wire.
  public var spokes: Int
  /// `unit` on the wire.
  public var unit: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(spokes: Int, unit: String? = nil, additionalMembers: JSONObject = [:]) {
    self.kind = "wheel"
    self.spokes = spokes
    self.unit = unit
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    kind = try fields.required("kind")
    spokes = try fields.required("spokes")
    unit = fields.optional("unit")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("kind", kind)
    fields.write("spokes", spokes)
    fields.write("unit", unit)
    fields.write(additionalMembers)
  }
}

/// `Frame` in the spec.
public struct Frame: JSONModel {
  /// `kind` on the wire.
  ///
  /// Always `Frame`.
  public let kind: String
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(additionalMembers: JSONObject = [:]) {
    self.kind = "Frame"
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    kind = try fields.required("kind")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("kind", kind)
    fields.write(additionalMembers)
  }
}

/// `Gadget` in the spec.
public struct Gadget: JSONModel {
  /// `type` on the wire.
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

/// `Priority` in the spec.
///
/// Values that the spec does not list decode, compare and encode like the listed ones.
public struct Priority: OpenIntegerEnum {
  /// The integer as it is on the wire.
  public let rawValue: Int

  /// Makes a value from its integer on the wire, listed or not.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Before all others.
  ///
  /// `1` on the wire.
  public static var high: Self { Self(rawValue: 1) }
  /// `2` on the wire.
  public static var low: Self { Self(rawValue: 2) }

  /// The values that the spec lists, in its order.
  public static let allCases: [Self] = [.high, .low]
}

/// `WorkshopProblem` in the spec.
public struct WorkshopProblem: JSONModel {
  /// `code` on the wire.
  public let code: Int
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(code: Int, additionalMembers: JSONObject = [:]) {
    self.code = code
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    code = try fields.required("code")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("code", code)
    fields.write(additionalMembers)
  }
}

/// The types of ``WorkshopClient/createJob(_:options:)``.
public enum CreateJob {
  /// The body of ``WorkshopClient/createJob(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `parts` on the wire.
    public var parts: [Part]
    /// `budget` on the wire.
    public var budget: Amount
    /// `limits` on the wire.
    public var limits: [Amount]?
    /// `rates` on the wire.
    public var rates: [String: Amount?]?
    /// `deadline` on the wire.
    public var deadline: Int?
    /// `priority` on the wire.
    public var priority: Priority?
    /// `customer` on the wire.
    public var customer: StringOrInteger?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      parts: [Part],
      budget: Amount,
      limits: [Amount]? = nil,
      rates: [String: Amount?]? = nil,
      deadline: Int? = nil,
      priority: Priority? = nil,
      customer: StringOrInteger? = nil,
      additionalMembers: JSONObject = [:]
    ) {
      self.parts = parts
      self.budget = budget
      self.limits = limits
      self.rates = rates
      self.deadline = deadline
      self.priority = priority
      self.customer = customer
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      parts = try fields.required("parts")
      budget = try fields.required("budget")
      limits = fields.optional("limits")
      rates = fields.optional("rates")
      deadline = fields.optional("deadline")
      priority = fields.optional("priority")
      customer = fields.optional("customer")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("parts", parts)
      fields.write("budget", budget.number)
      fields.write("limits", limits?.map { $0.number })
      fields.write("rates", rates?.mapValues { $0?.number })
      fields.write("deadline", deadline)
      fields.write("priority", priority)
      fields.write("customer", customer)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``WorkshopClient/retrieveHealth(options:)``.
public enum RetrieveHealth {
  /// What ``WorkshopClient/retrieveHealth(options:)`` returns.
  public struct Response: JSONModel {
    /// `ok` on the wire.
    public let ok: Bool?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(ok: Bool? = nil, additionalMembers: JSONObject = [:]) {
      self.ok = ok
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      ok = fields.optional("ok")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("ok", ok)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``WorkshopClient/listNews(options:)``.
public enum ListNews {
  /// What `Response` holds.
  public struct ResponseItem: JSONModel {
    /// `text` on the wire.
    public let text: String?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(text: String? = nil, additionalMembers: JSONObject = [:]) {
      self.text = text
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      text = fields.optional("text")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("text", text)
      fields.write(additionalMembers)
    }
  }
}

/// The payload of the webhook `job.done`.
public struct JobDonePayload: JSONModel {
  /// `id` on the wire.
  public let id: String?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(id: String? = nil, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = fields.optional("id")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write(additionalMembers)
  }
}
