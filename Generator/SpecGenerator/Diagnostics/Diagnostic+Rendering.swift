extension Diagnostic {
  /// The problem as it is printed, with a line feed at its end:
  ///
  /// ```
  /// Specs/JoPay.json:41:19: error: amount has type "number" without a money scale
  ///    40 |         "amount": {
  ///    41 |           "type": "number"
  ///       |                   ^~~~~~~~
  /// A number without a scale becomes a floating-point value, and money must not.
  /// ```
  package func rendered(for source: SourceText) -> String {
    var lines = ["\(place(range, in: source)): error: \(message)"]
    lines += Listing(of: range, in: source).lines
    for note in notes {
      lines.append("\(place(note.range, in: source)): note: \(note.message)")
      lines += Listing(of: note.range, in: source).lines
    }
    lines.append(remedy)
    return lines.joined(separator: "\n") + "\n"
  }

  private func place(_ range: SourceRange, in source: SourceText) -> String {
    source.place(of: range)
  }
}

extension Diagnostic.Note {
  /// The note on a line of its own: what was left out of a spec that is accepted.
  package func rendered(for source: SourceText) -> String {
    "\(source.place(of: range)): note: \(message)\n"
  }
}

extension SourceText {
  /// A place as compilers print it.
  fileprivate func place(of range: SourceRange) -> String {
    "\(path):\(range.start.line):\(range.start.column)"
  }
}
