/// Swift source text, written as it looks.
///
/// A source that is interpolated into another takes over the indentation of its line, and an empty
/// one takes its line away. What depends on the width of the page, wrapped comments and lists, is
/// laid out at the end, when the indentation is known.
struct SwiftSource: ExpressibleByStringInterpolation {
  struct Line {
    enum Content {
      case text(String)
      /// Text of a comment behind its slashes; lines after the first are indented by `hanging`.
      case comment(String, hanging: Int)
      /// Text of a comment that keeps its line, as code does.
      case verbatimComment(String)
      /// One line if it fits, or else one line for each item.
      case list(List, isArray: Bool)
      /// One line if it fits, or else broken between the parts: `name =` and `value`.
      case pair(String, String)
      /// One line if it fits, or else with its value on lines of its own: `name { value }`.
      case accessor(String, List)
      /// One line if it fits, or else broken before the keyword.
      case clause(first: String, keyword: String, items: [String], closing: String)
      /// The lines of another source, and how many they are with those of the blocks among them.
      case block([Line], count: Int)
    }

    var indentation: Int
    var content: Content
  }

  /// Parameters, arguments or elements between brackets.
  struct List: ExpressibleByStringInterpolation {
    var opening: String
    var items: [List] = []
    var closing = ""
    /// Whether its items, one a line, all end with a comma: those of an array or a dictionary.
    var isArray = false

    init(stringLiteral text: String) { opening = text }

    init(
      _ opening: String, _ items: [List] = [], _ closing: String = "", isArray: Bool = false
    ) {
      self.opening = opening
      self.items = items
      self.closing = closing
      self.isArray = isArray
    }

    var text: String {
      var text = opening
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        text += item.items.isEmpty && item.closing.isEmpty ? item.opening : item.text
      }
      return text + closing
    }
  }

  var lines: [Line]

  init(lines: [Line] = []) {
    self.lines = lines
  }

  init(stringLiteral text: String) {
    var interpolation = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    interpolation.appendLiteral(text)
    self.init(stringInterpolation: interpolation)
  }

  init(stringInterpolation: StringInterpolation) {
    lines = stringInterpolation.finish()
  }

  /// Text that is a line of its own, whatever is in it.
  static func line(_ text: String) -> SwiftSource {
    SwiftSource(lines: [Line(indentation: 0, content: .text(text))])
  }

  /// A list that is broken into one item a line if it does not fit: parameters, arguments.
  static func list(
    _ opening: String, _ items: [String], _ closing: String, isArray: Bool = false
  ) -> SwiftSource {
    .list(List(opening, items.map { List($0) }, closing), isArray: isArray)
  }

  static func list(_ list: List, isArray: Bool = false) -> SwiftSource {
    guard !list.items.isEmpty else { return .line(list.text) }
    return SwiftSource(lines: [Line(indentation: 0, content: .list(list, isArray: isArray))])
  }

  /// Two parts that are broken between if they do not fit: `name =` and `value`.
  static func pair(_ first: String, _ second: String) -> SwiftSource {
    SwiftSource(lines: [Line(indentation: 0, content: .pair(first, second))])
  }

  /// A computed property whose value moves to a line of its own if it does not fit.
  static func accessor(_ name: String, _ value: List) -> SwiftSource {
    SwiftSource(lines: [Line(indentation: 0, content: .accessor(name, value))])
  }

  /// A declaration with a clause that moves to its own line if it does not fit.
  static func clause(
    _ first: String, _ keyword: String, _ items: [String], _ closing: String
  ) -> SwiftSource {
    SwiftSource(lines: [
      Line(
        indentation: 0,
        content: .clause(first: first, keyword: keyword, items: items, closing: closing))
    ])
  }
}

extension SwiftSource {
  /// How many lines it has before lists and comments are broken.
  var lineCount: Int {
    lines.reduce(0) { total, line in
      if case .block(_, let count) = line.content { total + count } else { total + 1 }
    }
  }

  /// All of it as one line of another source; `nil` where there is nothing.
  func block(indentation: Int = 0) -> Line? {
    switch lines.count {
    case 0: return nil
    case 1:
      var line = lines[0]
      line.indentation += indentation
      return line
    default: return Line(indentation: indentation, content: .block(lines, count: lineCount))
    }
  }
}

extension [SwiftSource] {
  /// The sources below each other.
  var stacked: SwiftSource { SwiftSource(lines: compactMap { $0.block() }) }

  /// The sources with an empty line between them. Empty ones are left out.
  var spaced: SwiftSource {
    var lines: [SwiftSource.Line] = []
    for block in compactMap({ $0.block() }) {
      if !lines.isEmpty { lines.append(.init(indentation: 0, content: .text(""))) }
      lines.append(block)
    }
    return SwiftSource(lines: lines)
  }
}
