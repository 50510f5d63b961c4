extension Check {
  /// The parameters that a path has in braces and those that are described are the same.
  static let pathParameters = Check { document, report in
    for operation in document.operations {
      let template = operation.path.parameters
      let declared = operation.parameters(in: "path")
      for name in template where !declared.contains(where: { $0.name == name }) {
        report.refuse(
          "\(operation.label) does not describe its parameter \(name.quoted)",
          at: operation.pathRange,
          remedy: "Add it to the operation's parameters with \"in\": \"path\".")
      }
      for parameter in declared where !template.contains(parameter.name) {
        report.refuse(
          "\(operation.label) has no {\(parameter.name)} in its path", at: parameter.nameRange,
          remedy: "Correct the name, or remove the parameter.")
      }
      if Set(template).count < template.count {
        report.refuse(
          "\(operation.label) has a parameter twice in its path", at: operation.pathRange,
          remedy: "Give each its own name.")
      }
      let literals = operation.path.parts.compactMap { part in
        if case .literal(let text) = part { text } else { nil }
      }
      if let name = template.first(where: { !$0.isOneLine }) {
        report.refuse(
          "the path has a parameter with control characters in its name, \(name.quoted)",
          at: operation.pathRange, remedy: "Give it a name of printable characters.")
      }
      if !literals.allSatisfy(isPathText) {
        report.refuse(
          "the path \(operation.path.text.quoted) has characters that no path has",
          at: operation.pathRange,
          remedy: "Percent-encode them; describe a query as parameters with \"in\": \"query\".")
      }
    }
  }

  /// Whether a text is slashes, dots and what else RFC 3986 has in paths.
  static func isPathText(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "/-._~!$&'()*+,;=:@%".unicodeScalars.contains(scalar))
    }
  }
}

extension String {
  /// Whether the text stays on its line wherever it is written, and shows as what it is.
  var isOneLine: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }
}
