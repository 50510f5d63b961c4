// Generated from Accepted/Paging.json. To change it, change the spec.

public import CheckoutCore

/// `Order` in the spec.
public struct Order: JSONModel {
  /// `id` on the wire.
  public let id: String
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(id: String, additionalMembers: JSONObject = [:]) {
    self.id = id
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write(additionalMembers)
  }
}

/// `RefundPage` in the spec.
public struct RefundPage: JSONModel {
  /// `refunds` on the wire.
  public let refunds: [RefundsItem]?
  /// `total` on the wire.
  public let total: Int?
  /// Members that the spec does not know, kept as they came.
  public let additionalMembers: JSONObject

  /// Makes a value as the provider would return it, for tests.
  public init(
    refunds: [RefundsItem]? = nil,
    total: Int? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.refunds = refunds
    self.total = total
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    refunds = fields.optional("refunds")
    total = fields.optional("total")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("refunds", refunds)
    fields.write("total", total)
    fields.write(additionalMembers)
  }

  /// What `refunds` holds.
  public struct RefundsItem: JSONModel {
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
}

/// The types of ``PagingClient/listOrders(_:options:)``.
public enum ListOrders {
  /// The query and headers of ``PagingClient/listOrders(_:options:)``.
  public struct Request: EndpointRequest {
    /// `after` in the query.
    public var after: String?
    /// `limit` in the query.
    public var limit: Int?
    /// `state` in the query.
    public var state: String?

    /// Makes a request.
    public init(after: String? = nil, limit: Int? = nil, state: String? = nil) {
      self.after = after
      self.limit = limit
      self.state = state
    }

    public func write(to parts: inout RequestParts) {
      parts.query("after", after)
      parts.query("limit", limit)
      parts.query("state", state)
    }
  }

  /// What ``PagingClient/listOrders(_:options:)`` returns.
  public struct Response: JSONModel {
    /// `data` on the wire.
    public let data: [Order]
    /// `next_cursor` on the wire.
    public let nextCursor: String?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(data: [Order], nextCursor: String? = nil, additionalMembers: JSONObject = [:]) {
      self.data = data
      self.nextCursor = nextCursor
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      data = try fields.required("data")
      nextCursor = fields.optional("next_cursor")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("data", data)
      fields.write("next_cursor", nextCursor)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PagingClient/listPayouts(_:options:)``.
public enum ListPayouts {
  /// The query and headers of ``PagingClient/listPayouts(_:options:)``.
  public struct Request: EndpointRequest {
    /// `starting_after` in the query.
    public var startingAfter: String?
    /// `limit` in the query.
    public var limit: Int?

    /// Makes a request.
    public init(startingAfter: String? = nil, limit: Int? = nil) {
      self.startingAfter = startingAfter
      self.limit = limit
    }

    public func write(to parts: inout RequestParts) {
      parts.query("starting_after", startingAfter)
      parts.query("limit", limit)
    }
  }

  /// What ``PagingClient/listPayouts(_:options:)`` returns.
  public struct Response: JSONModel {
    /// `data` on the wire.
    public let data: [Order]
    /// `has_more` on the wire.
    public let hasMore: Bool
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(data: [Order], hasMore: Bool, additionalMembers: JSONObject = [:]) {
      self.data = data
      self.hasMore = hasMore
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      data = try fields.required("data")
      hasMore = try fields.required("has_more")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("data", data)
      fields.write("has_more", hasMore)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PagingClient/listEvents(_:options:)``.
public enum ListEvents {
  /// The query and headers of ``PagingClient/listEvents(_:options:)``.
  public struct Request: EndpointRequest {
    /// `after` in the query.
    public var after: String?

    /// Makes a request.
    public init(after: String? = nil) {
      self.after = after
    }

    public func write(to parts: inout RequestParts) {
      parts.query("after", after)
    }
  }

  /// What `Response` holds.
  public struct ResponseItem: JSONModel {
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
}

/// The types of ``PagingClient/refunds(positionValue:page:_:options:)``.
public enum Refunds {
  /// The query and headers of ``PagingClient/refunds(positionValue:page:_:options:)``.
  public struct Request: EndpointRequest {
    /// `count` in the query.
    public var count: Int

    /// Makes a request.
    public init(count: Int) {
      self.count = count
    }

    public func write(to parts: inout RequestParts) {
      parts.query("count", count)
    }
  }
}

/// The types of ``PagingClient/listTags(_:options:)``.
public enum ListTags {
  /// The query and headers of ``PagingClient/listTags(_:options:)``.
  public struct Request: EndpointRequest {
    /// `skip` in the query.
    public var skip: Int?

    /// Makes a request.
    public init(skip: Int? = nil) {
      self.skip = skip
    }

    public func write(to parts: inout RequestParts) {
      parts.query("skip", skip)
    }
  }
}

/// The types of ``PagingClient/search(_:options:)``.
public enum Search {
  /// The query and headers of ``PagingClient/search(_:options:)``.
  public struct Request: EndpointRequest {
    /// The JSON body.
    public var body: Body
    /// `page` in the query.
    public var page: Int?

    /// Makes a request.
    public init(body: Body, page: Int? = nil) {
      self.body = body
      self.page = page
    }

    public func write(to parts: inout RequestParts) {
      parts.body(body)
      parts.query("page", page)
    }

    /// What `Body` holds.
    public struct Body: JSONModel {
      /// `text` on the wire.
      public var text: String?
      /// Members to send that the spec does not know.
      public var additionalMembers: JSONObject

      /// Makes a value to send.
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

  /// What ``PagingClient/search(_:options:)`` returns.
  public struct Response: JSONModel {
    /// `data` on the wire.
    public let data: [Order]?
    /// Members that the spec does not know, kept as they came.
    public let additionalMembers: JSONObject

    /// Makes a value as the provider would return it, for tests.
    public init(data: [Order]? = nil, additionalMembers: JSONObject = [:]) {
      self.data = data
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      data = fields.optional("data")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("data", data)
      fields.write(additionalMembers)
    }
  }
}
