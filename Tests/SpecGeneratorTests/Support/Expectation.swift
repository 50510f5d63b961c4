import Foundation
import Testing

/// Compares a text with the one in a file. A missing file is written, and so is a different one if
/// `UPDATE_SNAPSHOTS` is set; either way the test fails once, so that someone looks at it.
func expect(_ text: String, equalsFile url: URL) throws {
  let expected = try? String(contentsOf: url, encoding: .utf8)
  if text == expected { return }
  let isUpdating = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil
  if expected == nil || isUpdating {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
  let lines = zip(text.split(separator: "\n"), (expected ?? "").split(separator: "\n"))
  let difference = lines.first { $0 != $1 }.map { "\($0)\ninstead of\n\($1)" } ?? "more or less"
  Issue.record("\(url.lastPathComponent) differs: \(difference)")
}
