// Generated from Accepted/Styles.json. To change it, change the spec.

public import CheckoutCore

/// `Colour` in the spec.
public struct Colour: JSONModel {
  /// `R` on the wire.
  public var r: Int
  /// `G` on the wire.
  public var g: Int
  /// `B` on the wire.
  public var b: Int?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(r: Int, g: Int, b: Int? = nil, additionalMembers: JSONObject = [:]) {
    self.r = r
    self.g = g
    self.b = b
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    r = try fields.required("R")
    g = try fields.required("G")
    b = fields.optional("B")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("R", r)
    fields.write("G", g)
    fields.write("B", b)
    fields.write(additionalMembers)
  }
}

/// `Filter` in the spec.
public struct Filter: JSONModel {
  /// `colour` on the wire.
  public var colour: Colour?
  /// `names` on the wire.
  public var names: [String]?
  /// `ranges` on the wire.
  public var ranges: [RangesItem]?
  /// `all` on the wire.
  public var all: Bool?
  /// Members to send that the spec does not know.
  public var additionalMembers: JSONObject

  /// Makes a value to send.
  public init(
    colour: Colour? = nil,
    names: [String]? = nil,
    ranges: [RangesItem]? = nil,
    all: Bool? = nil,
    additionalMembers: JSONObject = [:]
  ) {
    self.colour = colour
    self.names = names
    self.ranges = ranges
    self.all = all
    self.additionalMembers = additionalMembers
  }

  public init(from fields: inout JSONFields) throws(JSONError) {
    colour = fields.optional("colour")
    names = fields.optional("names")
    ranges = fields.optional("ranges")
    all = fields.optional("all")
    additionalMembers = fields.rest()
  }

  public func encode(to fields: inout JSONFieldWriter) {
    fields.write("colour", colour)
    fields.write("names", names)
    fields.write("ranges", ranges)
    fields.write("all", all)
    fields.write(additionalMembers)
  }

  /// What `ranges` holds.
  public struct RangesItem: JSONModel {
    /// `from` on the wire.
    public var from: Amount?
    /// Members to send that the spec does not know.
    public var additionalMembers: JSONObject

    /// Makes a value to send.
    public init(from: Amount? = nil, additionalMembers: JSONObject = [:]) {
      self.from = from
      self.additionalMembers = additionalMembers
    }

    public init(from fields: inout JSONFields) throws(JSONError) {
      from = fields.optional("from")
      additionalMembers = fields.rest()
    }

    public func encode(to fields: inout JSONFieldWriter) {
      fields.write("from", from)
      fields.write(additionalMembers)
    }
  }
}

/// The types of ``StylesClient/search(_:options:)``.
public enum Search {
  /// The query and headers of ``StylesClient/search(_:options:)``.
  public struct Request: EndpointRequest {
    /// `each` in the query.
    public var each: [String]?
    /// `list` in the query.
    public var list: [String]?
    /// `spaced` in the query.
    public var spaced: [String]?
    /// `piped` in the query.
    public var piped: [String]?
    /// `object` in the query.
    public var object: Colour?
    /// `pairs` in the query.
    public var pairs: Colour?
    /// `where` in the query.
    public var `where`: Filter?
    /// `filter` in the query.
    public var filter: Filter?
    /// `next` in the query.
    public var next: String?
    /// `any` in the query.
    public var any: JSONValue?
    /// `note` in the query.
    public var note: String?
    /// `X-Colours` in the header.
    public var xColours: [String]?
    /// `X-Colour` in the header.
    public var xColour: Colour?
    /// `X-Filter` in the header.
    public var xFilter: Filter?
    /// `session` in the cookie.
    public var session: String?
    /// `shades` in the cookie.
    public var shades: [String]?

    /// Makes a request.
    public init(
      each: [String]? = nil,
      list: [String]? = nil,
      spaced: [String]? = nil,
      piped: [String]? = nil,
      object: Colour? = nil,
      pairs: Colour? = nil,
      `where`: Filter? = nil,
      filter: Filter? = nil,
      next: String? = nil,
      any: JSONValue? = nil,
      note: String? = nil,
      xColours: [String]? = nil,
      xColour: Colour? = nil,
      xFilter: Filter? = nil,
      session: String? = nil,
      shades: [String]? = nil
    ) {
      self.each = each
      self.list = list
      self.spaced = spaced
      self.piped = piped
      self.object = object
      self.pairs = pairs
      self.where = `where`
      self.filter = filter
      self.next = next
      self.any = any
      self.note = note
      self.xColours = xColours
      self.xColour = xColour
      self.xFilter = xFilter
      self.session = session
      self.shades = shades
    }

    public func write(to parts: inout RequestParts) {
      parts.query("each", each)
      parts.query("list", list, as: .form.joined)
      parts.query("spaced", spaced, as: .spaceDelimited)
      parts.query("piped", piped, as: .pipeDelimited)
      parts.query("object", object, as: .form)
      parts.query("pairs", pairs, as: .form.joined)
      parts.query("where", `where`, as: .deepObject)
      parts.query("filter", filter, as: .json)
      parts.query("next", next, as: .form.keepingReserved)
      parts.query("any", any, as: .form)
      parts.query("note", note)
      parts.header("X-Colours", xColours, as: .simple)
      parts.header("X-Colour", xColour, as: .simple.exploded)
      parts.header("X-Filter", xFilter, as: .json)
      parts.cookie("session", session, as: .form)
      parts.cookie("shades", shades, as: .form.joined)
    }
  }
}
