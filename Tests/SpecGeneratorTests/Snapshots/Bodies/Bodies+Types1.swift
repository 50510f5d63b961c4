// Generated from Accepted/Bodies.json. To change it, change the spec.

public import CheckoutCore

/// `Note` in the spec.
public struct Note: JSONModel, EndpointRequest {
  /// `text` on the wire.
  public var text: String
  /// `tags` on the wire.
  public var tags: [String]?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(text: String, tags: [String]? = nil, additionalMembers: JSONObject = [:]) {
    self.text = text
    self.tags = tags
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    text = try fields.required("text")
    tags = fields.optional("tags")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("text", text)
    fields.write("tags", tags)
    fields.write(additionalMembers)
  }
}

/// The types of ``BodiesClient/sendOptionalParts(_:options:)``.
public enum SendOptionalParts {
  /// The form of ``BodiesClient/sendOptionalParts(_:options:)``.
  public struct Request: EndpointRequest {
    /// `note` in the form.
    public var note: String?

    /// Makes a request.
    public init(note: String? = nil) {
      self.note = note
    }

    public func write(to parts: inout RequestParts) {
      parts.field("note", note)
    }
  }
}

/// The types of ``BodiesClient/sendOptionalBeside(_:options:)``.
public enum SendOptionalBeside {
  /// The query and headers of ``BodiesClient/sendOptionalBeside(_:options:)``.
  public struct Request: EndpointRequest {
    /// `dry_run` in the query.
    public var dryRun: Bool?
    /// The JSON body.
    public var body: Note?

    /// Makes a request.
    public init(dryRun: Bool? = nil, body: Note? = nil) {
      self.dryRun = dryRun
      self.body = body
    }

    public func write(to parts: inout RequestParts) {
      parts.query("dry_run", dryRun)
      parts.body(body)
    }
  }
}

/// The types of ``BodiesClient/sendNullableBeside(_:options:)``.
public enum SendNullableBeside {
  /// The query and headers of ``BodiesClient/sendNullableBeside(_:options:)``.
  public struct Request: EndpointRequest {
    /// `dry_run` in the query.
    public var dryRun: Bool?
    /// The JSON body.
    public var body: Note?

    /// Makes a request.
    public init(dryRun: Bool? = nil, body: Note? = nil) {
      self.dryRun = dryRun
      self.body = body
    }

    public func write(to parts: inout RequestParts) {
      parts.query("dry_run", dryRun)
      parts.bodyOrNull(body)
    }
  }
}
