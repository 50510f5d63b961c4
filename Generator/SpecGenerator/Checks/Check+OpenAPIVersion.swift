extension Check {
  /// The document says that it is OpenAPI 3.0 or 3.1.
  static let openAPIVersion = Check { document, report in
    if let swagger = document.root["swagger"] {
      report.refuse(
        "the document is written for Swagger \(swagger.string ?? "2.0")", at: swagger.range,
        remedy: "OpenAPI 3.0 and 3.1 are understood; converters are at hand.")
      return
    }
    guard let version = document.version else {
      report.refuse(
        "the document has no \"openapi\"", at: document.root.opening,
        remedy: "It starts with the version that it is written for: \"openapi\": \"3.1.0\".")
      return
    }
    guard let text = version.string else {
      report.refuse(
        "\"openapi\" is \(version.kind)", at: version.range,
        remedy: "It is a string of three numbers: \"3.1.0\".")
      return
    }
    if text.hasPrefix("3.0.") || text.hasPrefix("3.1.") { return }
    report.refuse(
      "the document is written for OpenAPI \(text.quoted)", at: version.range,
      remedy: "Versions 3.0 and 3.1 are understood.")
  }
}
