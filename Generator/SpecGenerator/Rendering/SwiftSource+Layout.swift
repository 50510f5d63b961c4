extension SwiftSource {
  private static let width = 100

  /// The text of a file, with a line feed at its end.
  var text: String {
    var text = ""
    for line in lines {
      for part in Self.layout(line.content, room: Self.width - line.indentation) {
        if !part.isEmpty {
          text += String(repeating: " ", count: line.indentation)
          text += part
        }
        text += "\n"
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
      return first.count + 1 + second.count <= room
        ? ["\(first) \(second)"] : [first, "  \(second)"]
    case .clause(let first, let keyword, let items, let closing):
      let clause = "\(keyword) \(items.joined(separator: ", "))\(closing)"
      if first.count + 1 + clause.count <= room { return ["\(first) \(clause)"] }
      if clause.count <= room { return [first, clause] }
      let broken = items.enumerated().map { index, item in
        "  " + item + (index < items.count - 1 ? "," : "")
      }
      return [first, keyword] + broken + [closing.trimmingPrefix(" ").description]
    }
  }

  private static func layout(_ list: List, isArray: Bool, room: Int) -> [String] {
    if list.text.count <= room || list.items.isEmpty { return [list.text] }
    var lines = [list.opening]
    for (index, item) in list.items.enumerated() {
      let comma = index < list.items.count - 1 || isArray ? "," : ""
      var parts = layout(item, isArray: item.isArray, room: room - 2 - comma.count)
      parts[parts.count - 1] += comma
      lines += parts.map { "  " + $0 }
    }
    return lines + closing(list.closing, room: room)
  }

  /// What closes a list may be the rest of a signature, whose result then has its own line.
  private static func closing(_ closing: String, room: Int) -> [String] {
    guard closing.count > room, closing.hasSuffix(" {"),
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
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = indentation + String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [isEmpty ? "" : line]
  }
}
