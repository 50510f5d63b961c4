import Foundation
import Testing

/// A program that a test runs.
struct Tool {
  struct Result {
    var status: Int32
    var output: String
    var error: String
  }

  let url: URL

  /// The `specgen` that was built with the tests.
  static func specgen() throws -> Tool {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [
      tests.appending(path: "specgen"),
      Bundle.main.bundleURL.deletingLastPathComponent().appending(path: "specgen"),
      Bundle.main.bundleURL.appending(path: "specgen"),
    ]
    return Tool(
      url: try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
        "specgen is built beside the tests"))
  }

  /// A program of the search path, or `nil` where there is none of that name.
  static func named(_ name: String) -> Tool? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }.map(Tool.init)
  }

  func run(_ arguments: [String], in directory: URL? = nil) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = directory
    // Files instead of pipes: a pipe that nobody empties stops the process.
    let folder = try TestFolder.makeTemporary()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "output")
    let error = folder.appending(path: "error")
    for file in [output, error] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOf: output, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8))
  }
}
