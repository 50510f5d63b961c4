/// Renders specs as string constants, for a program that reads them when it runs.
package struct EmbeddedSpecs {
  package init() {}

  /// Swift code with one constant a spec: `EmbeddedSpecs.joPay` is the text of `JoPay.json`.
  package func render(_ specs: [SourceText]) -> String {
    let constants = specs.map { spec in
      "  static let \(constant(for: spec)): String = \(literal(of: spec))"
    }
    return """
      // Generated from Specs/. To change it, change the specs.

      enum EmbeddedSpecs {
      \(constants.joined(separator: "\n\n"))
      }

      """
  }

  private func constant(for spec: SourceText) -> String {
    let file = spec.path.split(separator: "/").last ?? ""
    return SwiftName(String(file.prefix { $0 != "." })).member
  }

  /// The text as a raw literal, which the compiler takes as it is. It has as many number signs as
  /// it takes for nothing in the text to end it or to be an escape.
  private func literal(of spec: SourceText) -> String {
    let text = String(decoding: spec.bytes, as: UTF8.self)
    var signs = "#"
    while text.contains("\"\"\"\(signs)") || text.contains("\\\(signs)") { signs += "#" }
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }
}
