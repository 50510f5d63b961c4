extension SwiftSource {
  private static let width = 100

  /// The text of a file, with a line feed at its end.
  var text: String {
    var text = ""
    func append(_ part: String, indentation: Int) {
      if !part.isEmpty {
        text += String(repeating: " ", count: indentation)
        text += part
      }
      text += "\n"
    }
    for line in lines {
      // Most lines are whole, and need no list of their parts.
      if case .text(let part) = line.content {
        append(part, indentation: line.indentation)
        continue
      }
      for part in Self.layout(line.content, room: Self.width - line.indentation) {
        append(part, indentation: line.indentation)
      }
    }
    return text
  }

  private static func layout(_ content: Line.Content, room: Int) -> [String] {
    switch content {
    case .text(let text):
      return [text]
    case .comment(let text, let hanging):
      return wrap(text, room: room - 4, hanging: hanging).map { $0.isEmpty ? "///" : "/// " + $0 }
    case .verbatimComment(let text):
      return [text.isEmpty ? "///" : "/// " + text]
    case .list(let list, let isArray):
      return layout(list, isArray: isArray, room: room)
    case .pair(let first, let second):
      return first.columns + 1 + second.columns <= room
        ? ["\(first) \(second)"] : [first, "  \(second)"]
    case .clause(let first, let keyword, let items, let closing):
      let clause = "\(keyword) \(items.joined(separator: ", "))\(closing)"
      if first.columns + 1 + clause.columns <= room { return ["\(first) \(clause)"] }
      if clause.columns <= room { return [first, clause] }
      let broken = items.enumerated().map { index, item in
        "  " + item + (index < items.count - 1 ? "," : "")
      }
      return [first, keyword] + broken + [closing.trimmingPrefix(" ").description]
    }
  }

  private static func layout(_ list: List, isArray: Bool, room: Int) -> [String] {
    if list.text.columns <= room || list.items.isEmpty { return [list.text] }
    var lines = [list.opening]
    for (index, item) in list.items.enumerated() {
      let comma = index < list.items.count - 1 || isArray ? "," : ""
      var parts = layout(item, isArray: item.isArray, room: room - 2 - comma.columns)
      parts[parts.count - 1] += comma
      lines += parts.map { "  " + $0 }
    }
    return lines + closing(list.closing, room: room)
  }

  /// What closes a list may be the rest of a signature, whose result then has its own line.
  private static func closing(_ closing: String, room: Int) -> [String] {
    guard closing.columns > room, closing.hasSuffix(" {"),
      let arrow = closing.firstRange(of: " -> ")
    else { return [closing] }
    let result = closing[arrow.lowerBound...].dropFirst().dropLast(2)
    return [String(closing[..<arrow.lowerBound]), "  \(result)", "{"]
  }

  /// Breaks text between words. A word that is longer than the line stays whole.
  private static func wrap(_ text: String, room: Int, hanging: Int) -> [String] {
    let indentation = text.prefix { $0 == " " }
    var lines: [String] = []
    var line = String(indentation)
    var columns = line.columns
    var isEmpty = true
    for word in text.split(separator: " ") {
      let width = String(word).columns
      if !isEmpty, columns + 1 + width > room {
        lines.append(line)
        line = indentation + String(repeating: " ", count: hanging)
        columns = line.columns
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      columns += isEmpty ? width : 1 + width
      isEmpty = false
    }
    return lines + [isEmpty ? "" : line]
  }
}

extension String {
  /// How many columns the text takes: its characters, which are its bytes where all are ASCII.
  fileprivate var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
  }
}
