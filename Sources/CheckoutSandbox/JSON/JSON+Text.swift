#if Sandbox
  extension JSON {
    /// The document as compact text.
    var text: String {
      var text = ""
      write(to: &text)
      return text
    }

    private func write(to text: inout String) {
      switch self {
      case .object(let members):
        write(members, between: "{", "}", to: &text) { member, text in
          Self.write(member.name, to: &text)
          text += ":"
          member.value.write(to: &text)
        }
      case .array(let elements):
        write(elements, between: "[", "]", to: &text) { $0.write(to: &$1) }
      case .string(let string): Self.write(string, to: &text)
      case .number(let number): text += number
      case .bool(let flag): text += flag ? "true" : "false"
      case .null: text += "null"
      }
    }

    private func write<Part>(
      _ parts: [Part], between open: String, _ close: String, to text: inout String,
      _ writePart: (Part, inout String) -> Void
    ) {
      text += open
      for (index, part) in parts.enumerated() {
        if index > 0 { text += "," }
        writePart(part, &text)
      }
      text += close
    }

    private static func write(_ string: String, to text: inout String) {
      text += "\""
      for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\u{0}"..<"\u{20}":
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
      text += "\""
    }
  }
#endif
