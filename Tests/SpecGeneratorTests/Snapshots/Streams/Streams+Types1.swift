// Generated from Accepted/Streams.json. To change it, change the spec.

public import CheckoutCore

/// `OrderEvent` in the spec.
public struct OrderEvent: JSONModel {
  /// `state` on the wire.
  public let state: State
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(state: State, additionalMembers: JSONObject = [:]) {
    self.state = state
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    state = try fields.required("state")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("state", state)
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

    /// `open` on the wire.
    public static var open: Self { Self("open") }
    /// `paid` on the wire.
    public static var paid: Self { Self("paid") }

    /// The values that the spec lists, in its order.
    public static let allCases: [Self] = [.open, .paid]
  }
}

/// `Failure` in the spec.
public struct Failure: JSONModel {
  /// `code` on the wire.
  public let code: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(code: String, additionalMembers: JSONObject = [:]) {
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

/// The types of ``StreamsClient/watchOrder(id:_:options:)``.
public enum WatchOrder {
  /// The query and headers of ``StreamsClient/watchOrder(id:_:options:)``.
  public struct Request: EndpointRequest {
    /// `Last-Event-ID` in the header.
    public var lastEventID: String?

    /// Makes a request.
    public init(lastEventID: String? = nil) {
      self.lastEventID = lastEventID
    }

    public func write(to parts: inout RequestParts) {
      parts.header("Last-Event-ID", lastEventID)
    }
  }
}

/// The types of ``StreamsClient/createAnswer(_:options:)``.
public enum CreateAnswer {
  /// The body of ``StreamsClient/createAnswer(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `stream` on the wire.
    public var stream: Bool?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(stream: Bool? = nil, additionalMembers: JSONObject = [:]) {
      self.stream = stream
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      stream = fields.optional("stream")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("stream", stream)
      fields.write(additionalMembers)
    }
  }

  /// What `Event` holds.
  public struct Event: JSONModel {
    /// `delta` on the wire.
    public let delta: String
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(delta: String, additionalMembers: JSONObject = [:]) {
      self.delta = delta
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      delta = try fields.required("delta")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("delta", delta)
      fields.write(additionalMembers)
    }
  }
}
