/// How a value becomes text in a path, a query, a header, a cookie or a form. The styles are those
/// of OpenAPI, which follow the expansions of RFC 6570.
///
/// | style | `["blue", "black"]` | `{"R": 100, "G": 200}` |
/// |---|---|---|
/// | ``simple`` | `blue,black` | `R,100,G,200` |
/// | ``label`` | `.blue,black` | `.R,100,G,200` |
/// | ``matrix`` | `;color=blue,black` | `;color=R,100,G,200` |
/// | ``form`` | `color=blue&color=black` | `R=100&G=200` |
/// | ``spaceDelimited`` | `color=blue%20black` | `color=R%20100%20G%20200` |
/// | ``pipeDelimited`` | `color=blue%7Cblack` | `color=R%7C100%7CG%7C200` |
/// | ``deepObject`` | `color%5B0%5D=blue&color%5B1%5D=black` | `color%5BR%5D=100&color%5BG%5D=200` |
/// | ``json`` | `color=%5B%22blue%22%2C%22black%22%5D` | `color=%7B%22R%22%3A100%2C…` |
///
/// Members and elements that are `null` are left out. What an object or an array holds is written as
/// JSON text where a style has no place for objects and arrays inside of others.
public struct ParameterStyle: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject, json, members
  }

  let form: Form
  /// Whether each element and each member is a parameter of its own.
  private(set) var isExploded = false
  /// Whether the reserved characters of RFC 3986 that a query may have stay as they are.
  private(set) var keepsReserved = false

  private init(_ form: Form, isExploded: Bool = false) {
    self.form = form
    self.isExploded = isExploded
  }

  /// Values behind commas: the style of paths and headers.
  public static let simple = Self(.simple)
  /// A full stop in front: `.blue`.
  public static let label = Self(.label)
  /// A semicolon and the name in front: `;color=blue`.
  public static let matrix = Self(.matrix)
  /// A pair for each element or member: the style of queries and cookies.
  public static let form = Self(.form, isExploded: true)
  /// One pair, its values behind spaces.
  public static let spaceDelimited = Self(.spaceDelimited)
  /// One pair, its values behind vertical bars.
  public static let pipeDelimited = Self(.pipeDelimited)
  /// A pair for each value, however deep it is: brackets in the name say where, `lines[0][price]`.
  public static let deepObject = Self(.deepObject, isExploded: true)
  /// One pair with JSON text.
  public static let json = Self(.json)
  /// A pair for each element of an array, and an object as JSON text: what forms are in unless a
  /// spec says otherwise.
  public static let members = Self(.members, isExploded: true)

  /// The same style with a part for each element and member: `.blue.black`, `R=100,G=200`.
  public var exploded: Self {
    var style = self
    style.isExploded = true
    return style
  }

  /// The same style with all elements and members behind commas in one part: `color=blue,black`.
  public var joined: Self {
    var style = self
    style.isExploded = false
    return style
  }

  /// The same style with the characters `:/?@!$&'()*+,;=` and percent-encoded bytes of a value as
  /// they are. The caller encodes those of them that would mean something else.
  public var keepingReserved: Self {
    var style = self
    style.keepsReserved = true
    return style
  }
}
