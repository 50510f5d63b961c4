#if Sandbox
  /// Rows of text under a header.
  struct TextTable: Sendable {
    struct Cell: Sendable {
      let text: String
      let style: Style

      init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
      }

      /// The text in its style, with space after it up to a width.
      fileprivate func rendered(width: Int, isColoured: Bool) -> String {
        style(text, isColoured: isColoured)
          + String(repeating: " ", count: max(0, width - text.count))
      }
    }

    let header: [String]
    var rows: [[Cell]] = []

    /// The table, with a line break after each line.
    ///
    /// - Parameters:
    ///   - isColoured: Whether styles show.
    ///   - width: How many columns there are. A table that needs more becomes a list of its rows.
    func rendered(isColoured: Bool, width: Int?) -> String {
      let lines = [header.map { Cell($0, .faint) }] + rows
      let widths = header.indices.map { column in
        lines.map { $0.indices.contains(column) ? $0[column].text.count : 0 }.max() ?? 0
      }
      let needed = widths.reduce(0, +) + 2 * (widths.count - 1)
      if let width, width < needed { return list(isColoured: isColoured) }
      return lines.map { Self.line($0, widths, isColoured) }.joined()
    }

    /// The rows alone, for a table whose first column says what the second is.
    func body(isColoured: Bool) -> String {
      let widths = header.indices.map { column in
        rows.map { $0.indices.contains(column) ? $0[column].text.count : 0 }.max() ?? 0
      }
      return rows.map { Self.line($0, widths, isColoured) }.joined()
    }

    private func list(isColoured: Bool) -> String {
      let width = header.map(\.count).max() ?? 0
      let blocks = rows.map { row in
        zip(header, row).map { name, cell in
          Self.line([Cell(name, .faint), cell], [width, 0], isColoured)
        }.joined()
      }
      return blocks.joined(separator: "\n")
    }

    private static func line(_ cells: [Cell], _ widths: [Int], _ isColoured: Bool) -> String {
      let parts = zip(cells, widths).enumerated().map { column, part in
        // The last cell ends the line, and space after it helps nobody.
        part.0.rendered(width: column == cells.count - 1 ? 0 : part.1, isColoured: isColoured)
      }
      return parts.joined(separator: "  ") + "\n"
    }
  }
#endif
