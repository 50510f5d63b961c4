extension MediaType {
  /// The type without parameters: `text/csv` of `text/csv; charset=utf-8`.
  var essence: String {
    String(name.prefix { $0 != ";" }.filter { $0 != " " }).lowercased()
  }

  /// Whether the form is JSON: `application/json`, or `application/problem+json` and its like.
  var isJSON: Bool { essence == "application/json" || essence.hasSuffix("+json") }

  /// Whether the form is text that is passed on as it is.
  var isText: Bool {
    essence.hasPrefix("text/") || essence == "application/xml" || essence.hasSuffix("+xml")
  }
}
