extension JSONNode {
  /// Reads one JSON text, strictly as RFC 8259 has it.
  ///
  /// A repeated member name is not an error here: both members are kept, and whoever cares looks.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, without a byte order mark.
  ///   - maximumDepth: How many objects and arrays may be open at once. The parser recurses, so it
  ///     bounds the stack too.
  /// - Throws: ``JSONSyntaxError`` at the first byte that cannot continue the text.
  package static func parse(
    _ bytes: [UInt8], maximumDepth: Int = 128
  ) throws(JSONSyntaxError) -> JSONNode {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    return try parser.parseText()
  }
}
