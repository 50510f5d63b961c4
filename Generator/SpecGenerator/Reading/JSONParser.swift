/// A recursive-descent parser over bytes that keeps count of lines and columns.
struct JSONParser {
  let bytes: [UInt8]
  let maximumDepth: Int

  var offset = 0
  var depth = 0
  private var line = 1
  /// The offset that column 1 of the current line would have, were each scalar a single byte.
  private var columnBase = 0

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  var location: SourceLocation {
    SourceLocation(offset: offset, line: line, column: offset - columnBase + 1)
  }

  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over a scalar of `length` bytes, which counts as one column.
  mutating func advance(overScalarOf length: Int) {
    offset += length
    columnBase += length - 1
  }

  mutating func skipWhitespace() {
    while let byte = current {
      switch byte {
      case .space, .tab, .carriageReturn:
        offset += 1
      case .lineFeed:
        offset += 1
        line += 1
        columnBase = offset
      default:
        return
      }
    }
  }

  mutating func parseText() throws(JSONSyntaxError) -> JSONNode {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw error("the file starts with a byte order mark", "Save it as UTF-8 without one.", 3)
    }
    skipWhitespace()
    let root = try parseValue()
    skipWhitespace()
    guard offset == bytes.count else {
      throw error(
        "\(found()) after the end of the value", "A JSON text is one value. Remove what follows it."
      )
    }
    return root
  }

  mutating func parseValue() throws(JSONSyntaxError) -> JSONNode {
    let start = location
    let value: JSONNode.Value =
      switch current {
      case UInt8(ascii: "{"): .object(try parseObject())
      case UInt8(ascii: "["): .array(try parseArray())
      case UInt8(ascii: "\""): .string(try parseString())
      case UInt8(ascii: "-"),
        _ where isDigit(current):
        .number(try parseNumber())
      case UInt8(ascii: "t"): try parseWord("true", .bool(true))
      case UInt8(ascii: "f"): try parseWord("false", .bool(false))
      case UInt8(ascii: "n"): try parseWord("null", .null)
      default:
        throw error(
          "expected a value, found \(found())",
          "A value is an object, an array, a string in double quotes, a number, true, false or null."
        )
      }
    return JSONNode(value: value, range: SourceRange(start: start, end: location))
  }

  private mutating func parseWord(
    _ word: StaticString, _ value: JSONNode.Value
  ) throws(JSONSyntaxError) -> JSONNode.Value {
    let text = word.description.utf8
    guard bytes[offset...].starts(with: text) else {
      throw error(
        "expected \"\(word)\"", "The words of JSON are true, false and null, in lower case.")
    }
    offset += text.count
    return value
  }
}
