/// How a member of a form is sent: an entry of a media type's `encoding`.
struct Encoding: Sendable {
  var node: JSONNode

  /// Its media type, the first of several.
  var contentType: String? {
    node["contentType"]?.string?.split(separator: ",").first.map { $0.filter { $0 != " " } }
  }

  /// The style, where one is stated; `nil` where OpenAPI leaves it to the type of the value.
  var style: WireStyle? {
    if node["style"] != nil || node["explode"] != nil { return WireStyle(of: node, in: "query") }
    return contentType.map { $0 == "application/json" || $0.hasSuffix("+json") } == true
      ? .json : nil
  }

  /// Whether the member is a file, since what it holds is neither text nor JSON.
  var isFile: Bool {
    guard let contentType else { return false }
    let media = MediaType(name: contentType, nameRange: node.range, schema: nil)
    return media.kind == .binary
  }
}
