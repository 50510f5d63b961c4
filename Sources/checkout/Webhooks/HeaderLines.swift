#if Sandbox
  internal import HTTPTypes

  /// Headers as they are written: `Name: value`, one a line.
  struct HeaderLines: Sendable {
    let fields: HTTPFields

    /// Reads lines. Empty ones are passed over, and so is a request line or status line before all
    /// others, and the mark that some editors put at the start of a file.
    init(_ text: String) throws(AskedWrongly) {
      var fields = HTTPFields()
      let text =
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
      for (index, line) in text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).enumerated() {
        let line = Self.trimmed(line)
        if line.isEmpty || index == 0 && Self.isStartLine(line) { continue }
        guard let colon = line.firstIndex(of: ":"),
          let name = HTTPField.Name(String(Self.trimmed(line[..<colon])))
        else { throw AskedWrongly("Line \(index + 1) of the headers is not like Name: value.") }
        fields.append(
          HTTPField(name: name, value: String(Self.trimmed(line[line.index(after: colon)...]))))
      }
      self.fields = fields
    }

    private static func isStartLine(_ line: Substring) -> Bool {
      line.hasPrefix("HTTP/") || line.split(separator: " ").last?.hasPrefix("HTTP/") == true
    }

    private static func trimmed(_ text: Substring) -> Substring {
      let start = text.drop { $0 == " " || $0 == "\t" }
      return start.dropLast(start.reversed().prefix { $0 == " " || $0 == "\t" }.count)
    }
  }
#endif
