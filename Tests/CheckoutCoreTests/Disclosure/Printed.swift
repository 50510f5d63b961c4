/// Everything that printing a value can show: its description, its debug description, its dump, and
/// the same of containers that hold it.
func printed(_ value: Any) -> String {
  var dumped = ""
  dump(value, to: &dumped)
  dump([value], to: &dumped)
  let children = Mirror(reflecting: value).children.map { "\($0)" }
  return [
    "\(value)", String(describing: value), String(reflecting: value), "\([value])",
    "\(["k": value])", "\(Optional(value) as Any)", children.joined(), dumped,
  ].joined(separator: "\n")
}

/// What must never be seen.
enum Hidden {
  static let key = "sk_test_h1dd3nkey"
  static let name = "Jane h1dd3n"
  static let email = "h1dd3n@example.com"

  /// Whether a text shows any of it, as text or as a list of bytes.
  static func isShown(in text: String) -> Bool {
    text.contains("h1dd3n") || text.contains("104, 49, 100, 100, 51, 110")
      || text.contains("- 104\n")
  }
}
