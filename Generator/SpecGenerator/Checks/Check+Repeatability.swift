extension Check {
  /// What changes something at the provider is not said to be safe: a call that was lost would then
  /// count as one that did nothing. A `POST` that only reads may be.
  static let repeatability = Check { document, report in
    for operation in document.operations
    where ["put", "patch", "delete"].contains(operation.method) {
      guard let node = operation.node["x-repeatability"], node.string == "safe" else { continue }
      report.refuse(
        "\(operation.label) is said to be safe", at: node.range,
        remedy: """
          Safe means that it changes nothing. Remove the key, or name the header by which the
          provider recognises a repeated call: { "keyed": "Idempotency-Key" }.
          """)
    }
  }
}
