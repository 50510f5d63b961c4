extension JSONError: CustomStringConvertible {
  /// The place as a path, `$.line_items[0].amount`.
  public var place: String {
    path.reduce(into: "$") { text, component in
      switch component {
      case .element(let index): text += "[\(index)]"
      case .entry: text += "[*]"
      case .member(let name) where name.isPlainIdentifier: text += ".\(name)"
      case .member(let name): text += "[\(name.quotedForLog)]"
      }
    }
  }

  /// The place and the problem, in one line and without any value of the text.
  public var description: String {
    let position = offset.map { " (byte \($0))" } ?? ""
    return "\(place)\(position): \(reason)"
  }
}

extension JSONError.Reason: CustomStringConvertible {
  /// The problem in a few words.
  public var description: String {
    switch self {
    case .truncated: "the JSON text ends too early"
    case .unexpectedByte: "a byte that JSON does not allow here"
    case .trailingData: "something follows the JSON value"
    case .malformedNumber: "a number that JSON does not allow"
    case .malformedEscape: "an escape that JSON does not allow"
    case .controlCharacter: "a control character that is not escaped"
    case .malformedUTF8: "bytes that are not UTF-8"
    case .tooDeep(let limit): "more than \(limit) arrays and objects inside each other"
    case .tooLarge(let limit): "more than \(limit) bytes"
    case .duplicateMember: "the object has two members of this name"
    case .missingMember: "the member is missing"
    case .wrongType(let expected, let found): "expected \(expected), found \(found)"
    case .invalidValue(let expected): "not \(expected)"
    }
  }
}

extension String {
  /// The name as one line of a log can show it.
  var shownInLog: String { isPlainIdentifier ? self : quotedForLog }

  /// Whether a path can show this name as it is.
  var isPlainIdentifier: Bool {
    !isEmpty && utf8.count <= 64
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The name in quotes for one line of a log: cut short, and without control characters.
  var quotedForLog: String {
    let shown = unicodeScalars.prefix(32).map { scalar in
      scalar.value < 0x20 || scalar.value > 0x7E || scalar == "\"" ? "?" : String(scalar)
    }
    return "\"\(shown.joined())\(unicodeScalars.count > 32 ? "…" : "")\""
  }
}
