// Generated from Accepted/Patches.json. To change it, change the spec.

public import CheckoutCore

/// `Address` in the spec.
public struct Address: JSONModel {
  /// `street` on the wire.
  public var street: Change<String>
  /// `city` on the wire.
  public var city: String?
  /// Members that the spec does not know, kept as they came and sent as they are.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    street: Change<String> = .keep,
    city: String? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.street = street
    self.city = city
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    street = fields.change("street")
    city = fields.optional("city")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("street", street)
    fields.write("city", city)
    fields.write(additionalMembers)
  }
}

/// The types of ``PatchesClient/createCustomer(_:options:)``.
public enum CreateCustomer {
  /// The body of ``PatchesClient/createCustomer(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `note` on the wire.
    public var note: String?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(note: String? = nil, additionalMembers: JSONObject = [:]) {
      self.note = note
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      note = fields.optional("note")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("note", note)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``PatchesClient/updateCustomer(_:options:)``.
public enum UpdateCustomer {
  /// The body of ``PatchesClient/updateCustomer(_:options:)``.
  public struct Request: JSONModel, EndpointRequest {
    /// `id` on the wire.
    public var id: String
    /// `state` on the wire.
    public var state: String?
    /// `name` on the wire.
    public var name: String?
    /// What is known.
    public var note: Change<String>
    /// `limit` on the wire.
    public var limit: Change<Amount>
    /// `currency` on the wire.
    public var currency: Change<Currency>
    /// `tags` on the wire.
    public var tags: Change<[String]>
    /// `kind` on the wire.
    public var kind: Change<Kind>
    /// `address` on the wire.
    public var address: Change<Address>
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(
      id: String,
      state: String? = nil,
      name: String? = nil,
      note: Change<String> = .keep,
      limit: Change<Amount> = .keep,
      currency: Change<Currency> = .keep,
      tags: Change<[String]> = .keep,
      kind: Change<Kind> = .keep,
      address: Change<Address> = .keep,
      additionalMembers: JSONObject = [:]
    ) {
      self.id = id
      self.state = state
      self.name = name
      self.note = note
      self.limit = limit
      self.currency = currency
      self.tags = tags
      self.kind = kind
      self.address = address
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      id = try fields.required("id")
      state = fields.optional("state")
      name = fields.optional("name")
      note = fields.change("note")
      limit = fields.change("limit")
      currency = fields.change("currency")
      tags = fields.change("tags")
      kind = fields.change("kind")
      address = fields.change("address")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("id", id)
      fields.writeOrNull("state", state)
      fields.write("name", name)
      fields.write("note", note)
      fields.write("limit", limit.map { $0.number })
      fields.write("currency", currency.map { $0.lowercased() })
      fields.write("tags", tags)
      fields.write("kind", kind)
      fields.write("address", address)
      fields.write(additionalMembers)
    }

    /// What `kind` holds.
    ///
    /// Values that the spec does not list decode, compare and encode like the listed ones.
    public struct Kind: OpenEnum {
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
  }
}
