extension SwiftSource {
  /// The text of a file, with a line feed at its end.
  var text: String {
    var page = Page()
    page.add(lines, indentation: 0)
    return page.text
  }
}

/// Lays lines out, 100 columns wide.
struct Page {
  private static let width = 100
  /// What lines start with, made once.
  private static let indentations = (0...40).map { String(repeating: " ", count: $0) }

  private(set) var text = ""

  mutating func add(_ lines: [SwiftSource.Line], indentation outer: Int) {
    for line in lines {
      let indentation = outer + line.indentation
      let room = Self.width - indentation
      switch line.content {
      case .block(let lines, _):
        add(lines, indentation: indentation)
      case .text(let text):
        add(text, indentation)
      case .comment(let text, let hanging):
        for part in wrap(text, room: room - 4, hanging: hanging) { addComment(part, indentation) }
      case .verbatimComment(let text):
        addComment(text, indentation)
      case .list(let list, let isArray):
        for part in layout(list, isArray: isArray, room: room) { add(part, indentation) }
      case .pair(let first, let second):
        if first.columns + 1 + second.columns <= room {
          add(first, indentation, followedBy: " ", second)
        } else {
          add(first, indentation)
          add(second, indentation + 2)
        }
      case .accessor(let name, let value):
        let line = "\(name) { \(value.text) }"
        if line.columns <= room {
          add(line, indentation)
        } else {
          add("\(name) {", indentation)
          for part in layout(value, isArray: false, room: room - 2) { add(part, indentation + 2) }
          add("}", indentation)
        }
      case .clause(let first, let keyword, let items, let closing):
        for part in layout(first, keyword, items, closing, room: room) { add(part, indentation) }
      }
    }
  }

  private mutating func add(
    _ part: String, _ indentation: Int, followedBy separator: String = "", _ rest: String = ""
  ) {
    if !part.isEmpty {
      text +=
        Self.indentations.indices.contains(indentation)
        ? Self.indentations[indentation] : String(repeating: " ", count: indentation)
      text += part
      text += separator
      text += rest
    }
    text += "\n"
  }

  private mutating func addComment(_ part: String, _ indentation: Int) {
    if part.isEmpty { add("///", indentation) } else { add("/// ", indentation, followedBy: part) }
  }

  private func layout(
    _ first: String, _ keyword: String, _ items: [String], _ closing: String, room: Int
  ) -> [String] {
    let clause = "\(keyword) \(items.joined(separator: ", "))\(closing)"
    if first.columns + 1 + clause.columns <= room { return ["\(first) \(clause)"] }
    if clause.columns <= room { return [first, clause] }
    let broken = items.enumerated().map { index, item in
      "  " + item + (index < items.count - 1 ? "," : "")
    }
    return [first, keyword] + broken + [closing.trimmingPrefix(" ").description]
  }

  private func layout(_ list: SwiftSource.List, isArray: Bool, room: Int) -> [String] {
    let text = list.text
    if text.columns <= room || list.items.isEmpty { return [text] }
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
  private func closing(_ closing: String, room: Int) -> [String] {
    guard closing.columns > room, closing.hasSuffix(" {"),
      let arrow = closing.firstRange(of: " -> ")
    else { return [closing] }
    let result = closing[arrow.lowerBound...].dropFirst().dropLast(2)
    return [String(closing[..<arrow.lowerBound]), "  \(result)", "{"]
  }

  /// Breaks text between words. A word that is longer than the line stays whole.
  private func wrap(_ text: String, room: Int, hanging: Int) -> [String] {
    if text.columns <= room, text.isSpacedOnce { return [text] }
    let indentation = String(repeating: " ", count: text.spacesAtStart)
    var lines: [String] = []
    var line = indentation
    var columns = line.columns
    var isEmpty = true
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(bytes)
      let width = word.columns
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

extension StringProtocol {
  /// How many columns the text takes: its characters, which are its bytes where all are ASCII.
  fileprivate var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
  }

  /// Whether no space stands beside another, or at the end.
  fileprivate var isSpacedOnce: Bool {
    var isAfterSpace = false
    for byte in utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return false }
      isAfterSpace = isSpace
    }
    return !isAfterSpace
  }
}
