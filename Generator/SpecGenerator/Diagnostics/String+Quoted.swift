extension String {
  /// The text in double quotes as a message shows it: escaped, on one line, not longer than 80
  /// characters.
  var quoted: String {
    var quoted = "\""
    for scalar in unicodeScalars.prefix(80) {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.breaksOutOfLine: quoted += "\\u{\(String(scalar.value, radix: 16))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.count > 80 ? quoted + "…\"" : quoted + "\""
  }
}

extension Unicode.Scalar {
  /// Whether printing it could end the line, or reorder or hide what stands beside it.
  var breaksOutOfLine: Bool {
    if (0x20..<0x7F).contains(value) { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
