extension String {
  /// An identifier behind a dot, where keywords need no backticks.
  var afterDot: String { filter { $0 != "`" } }

  /// The name as the label of an argument, where only these three keywords need backticks.
  var asLabel: String {
    ["inout", "let", "var"].contains(afterDot) ? self : afterDot
  }
}
