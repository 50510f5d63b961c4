/// The form in which an endpoint takes the body of a request.
public struct RequestContent: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case json, text, bytes, multipart
    case form(ParameterStyle, [String: ParameterStyle])
  }

  let form: Form
  /// The media type that is announced: `application/json`.
  public let mediaType: String

  private init(_ form: Form, _ mediaType: String) {
    self.form = form
    self.mediaType = mediaType
  }

  /// `application/json`.
  public static let json = Self.json("application/json")

  /// JSON under another name: `application/merge-patch+json`.
  public static func json(_ mediaType: String) -> Self { Self(.json, mediaType) }

  /// `application/x-www-form-urlencoded`: the members of an object as pairs.
  ///
  /// - Parameters:
  ///   - style: How arrays and objects inside of the body are written.
  ///   - others: The members that are written in another style, by their names.
  public static func form(
    _ style: ParameterStyle = .members, _ others: (String, ParameterStyle)...
  ) -> Self {
    let others = Dictionary(others) { _, last in last }
    return Self(.form(style, others), "application/x-www-form-urlencoded")
  }

  /// Text in UTF-8, as it is.
  public static func text(_ mediaType: String) -> Self { Self(.text, mediaType) }

  /// Bytes, as they are. What a value says of its own type comes first.
  public static func bytes(_ mediaType: String) -> Self { Self(.bytes, mediaType) }

  /// `multipart/form-data`: fields and files.
  public static let multipart = Self(.multipart, "multipart/form-data")
}
