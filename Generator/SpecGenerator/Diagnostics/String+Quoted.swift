extension String {
  /// The text in double quotes as a message shows it: escaped, on one line, not longer than 80
  /// characters.
  var quoted: String {
    if isPlain, utf8.count <= 80 { return "\"\(self)\"" }
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

extension String {
  /// Whether it is printable ASCII without quotes and backslashes, as nearly all texts are.
  var isPlain: Bool {
    utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
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
