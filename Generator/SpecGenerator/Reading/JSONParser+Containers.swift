extension JSONParser {
  mutating func parseObject() throws(JSONSyntaxError) -> [JSONMember] {
    try open()
    var members: [JSONMember] = []
    if try close(UInt8(ascii: "}")) { return members }
    while true {
      members.append(try parseMember())
      if try close(UInt8(ascii: "}"), after: "a member") { return members }
    }
  }

  mutating func parseArray() throws(JSONSyntaxError) -> [JSONNode] {
    try open()
    var elements: [JSONNode] = []
    if try close(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try parseValue())
      if try close(UInt8(ascii: "]"), after: "an element") { return elements }
    }
  }

  private mutating func parseMember() throws(JSONSyntaxError) -> JSONMember {
    guard current == UInt8(ascii: "\"") else {
      throw error(
        "expected a member name, found \(found())",
        current == UInt8(ascii: "}")
          ? "JSON allows no comma after the last member. Remove it."
          : "A member's name stands in double quotes.")
    }
    let start = location
    let name = try parseString()
    let nameRange = SourceRange(start: start, end: location)
    skipWhitespace()
    guard current == UInt8(ascii: ":") else {
      throw error(
        "expected \":\" after the name \(name.quoted), found \(found())",
        "A colon separates a member's name from its value.")
    }
    offset += 1
    skipWhitespace()
    return JSONMember(name: name, nameRange: nameRange, value: try parseValue())
  }

  private mutating func open() throws(JSONSyntaxError) {
    guard depth < maximumDepth else {
      throw error(
        "objects and arrays are nested more than \(maximumDepth) deep", "Flatten the document here."
      )
    }
    depth += 1
    offset += 1
    skipWhitespace()
  }

  /// Steps over the closing bracket of an empty container, where there is one.
  private mutating func close(_ bracket: UInt8) throws(JSONSyntaxError) -> Bool {
    guard current == bracket else { return false }
    offset += 1
    depth -= 1
    return true
  }

  /// Steps over what must stand between two parts: a comma, or the closing bracket.
  private mutating func close(
    _ bracket: UInt8, after part: StaticString
  ) throws(JSONSyntaxError) -> Bool {
    skipWhitespace()
    if try close(bracket) { return true }
    guard current == UInt8(ascii: ",") else {
      throw error(
        "expected \",\" or \"\(Character(Unicode.Scalar(bracket)))\" after \(part), "
          + "found \(found())",
        "Commas separate the parts of an object or array, and a bracket closes it.")
    }
    offset += 1
    skipWhitespace()
    if current == bracket, bracket == UInt8(ascii: "]") {
      throw error(
        "expected an element, found \(found())",
        "JSON allows no comma after the last element. Remove it.")
    }
    return false
  }
}
