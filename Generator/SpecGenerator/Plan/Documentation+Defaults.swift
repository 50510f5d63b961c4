extension Schema {
  /// What the provider takes for a member that is left out, in a sentence; `nil` where the spec does
  /// not say, or says so in words already. It is never sent: what nobody said is left to the provider.
  var defaultRemark: String? {
    guard let value = node["default"], !value.isNull,
      annotations.description?.lowercased().contains("default") != true
    else { return nil }
    let text = value.string ?? value.fingerprint
    guard text.count <= 60, !text.contains("`"), text.isOneLine else { return nil }
    return text.isEmpty ? "Default: the empty text." : "Default: `\(text)`."
  }
}

extension Parameter {
  /// What the provider takes for a parameter that is left out, unless its description says so.
  var defaultRemark: String? {
    annotations.description?.lowercased().contains("default") == true ? nil : schema?.defaultRemark
  }
}
