/// How a parameter, or a member of a form, is written: OpenAPI's `style`, `explode` and
/// `allowReserved`, or JSON text.
struct WireStyle: Hashable, Sendable {
  enum Form: String, Sendable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
    /// `content` of JSON.
    case json
  }

  var form: Form
  var explodes: Bool
  var keepsReserved = false

  /// What OpenAPI says where the document says nothing.
  init(defaultIn place: String) {
    form = ["query", "cookie"].contains(place) ? .form : .simple
    explodes = form == .form
  }

  /// JSON text.
  static let json: Self = {
    var style = Self(defaultIn: "path")
    style.form = .json
    return style
  }()

  /// Reads what `node` says of the style; `nil` if there is no style of that name.
  init?(of node: JSONNode, in place: String) {
    self.init(defaultIn: place)
    if let name = node["style"] {
      guard let form = name.string.flatMap(Form.init), form != .json else { return nil }
      self.form = form
      explodes = form == .form
    }
    // A deep object has one spelling, whatever is said.
    if form == .deepObject { explodes = true } else { explodes = node["explode"]?.bool ?? explodes }
    keepsReserved = place == "query" && node["allowReserved"]?.bool == true
  }

  /// The styles that OpenAPI has for parameters in a place.
  static func forms(in place: String) -> [Form] {
    switch place {
    case "path": [.simple, .label, .matrix]
    case "query": [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case "header": [.simple]
    default: [.form]
    }
  }

  /// Whether an object or an array inside of another has a place in it.
  var takesNestedValues: Bool { form == .deepObject || form == .json }
}
