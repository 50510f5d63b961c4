/// A JSON value that knows where it stands in its source.
///
/// Members keep their order and are all kept, also where a name is repeated; numbers stay text, so
/// that no digit is lost.
package struct JSONNode: Sendable {
  package enum Value: Sendable {
    case object([JSONMember])
    case array([JSONNode])
    case string(String)
    /// The number's text, which follows RFC 8259's grammar.
    case number(String)
    case bool(Bool)
    case null
  }

  package var value: Value
  package var range: SourceRange

  package init(value: Value, range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// A name and its value in a JSON object.
package struct JSONMember: Sendable {
  package var name: String
  /// Where the name stands, quotes included.
  package var nameRange: SourceRange
  package var value: JSONNode

  package init(name: String, nameRange: SourceRange, value: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }
}
