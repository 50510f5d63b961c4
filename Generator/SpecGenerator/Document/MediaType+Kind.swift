extension MediaType {
  /// What a body of a form is, as far as it makes a difference in Swift.
  enum Kind: Sendable {
    case json, form, multipart, text, binary
    /// Server-sent events.
    case events
  }

  /// The type without parameters: `text/csv` of `text/csv; charset=utf-8`.
  var essence: String {
    // Nearly all are in this form already.
    let isPlain = name.utf8.allSatisfy { byte in
      (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ";")
        && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    if isPlain { return name }
    return String(name.prefix { $0 != ";" }.filter { $0 != " " }).lowercased()
  }

  var kind: Kind {
    switch essence {
    case "application/json", "text/json": return .json
    case "application/x-www-form-urlencoded": return .form
    case "multipart/form-data": return .multipart
    case "text/event-stream": return .events
    case "*/*", "application/*": return schema == nil || schema?.isBinary == true ? .binary : .json
    case _ where essence.hasSuffix("+json"): return .json
    default: return isText ? .text : .binary
    }
  }

  /// Whether the form is JSON: `application/json`, or `application/problem+json` and its like.
  var isJSON: Bool { kind == .json }

  /// Whether the form is text that is passed on as it is.
  var isText: Bool {
    ["text/", "application/xml", "application/x-ndjson", "application/jsonl", "application/yaml"]
      .contains { essence.hasPrefix($0) } || essence.hasSuffix("+xml")
  }
}

extension [MediaType] {
  /// The form that is rendered of those from which a caller may choose: JSON before all others.
  var rendered: MediaType? {
    let kinds: [MediaType.Kind] = [.json, .form, .multipart, .text, .events, .binary]
    return first { $0.essence == "application/json" }
      ?? kinds.lazy.compactMap { kind in first { $0.kind == kind } }.first
  }
}

extension Schema {
  /// Whether the value is bytes, in the words of 3.0 or of 3.1.
  var isBinary: Bool {
    if format == "binary" { return true }
    guard let type = node["contentMediaType"]?.string, node["contentEncoding"] == nil else {
      return false
    }
    return !type.hasPrefix("text/") && !type.hasSuffix("json")
  }
}
