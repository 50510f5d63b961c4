extension String {
  /// An identifier behind a dot, where keywords need no backticks.
  var afterDot: String { filter { $0 != "`" } }
}
