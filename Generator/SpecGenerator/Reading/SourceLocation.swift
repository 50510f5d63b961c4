/// A place in a text file, between two characters.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// UTF-8 bytes before the place, from 0.
  package var offset: Int
  /// The line, from 1. Only a line feed ends a line.
  package var line: Int
  /// The column in Unicode scalars, from 1, as most editors count.
  package var column: Int

  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The place before the first character.
  package static let start = Self(offset: 0, line: 1, column: 1)

  package static func < (a: Self, b: Self) -> Bool { a.offset < b.offset }
}

/// A stretch of a text file, without the character at its end.
package struct SourceRange: Hashable, Sendable {
  package var start: SourceLocation
  package var end: SourceLocation

  package init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }
}
