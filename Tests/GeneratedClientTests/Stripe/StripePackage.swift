import Foundation
import Testing

/// The package `stripe` of Python, if it is here.
enum StripePackage {
  /// A `python3` that can import it.
  static let python: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let programs = path.split(separator: ":").map { URL(filePath: "\($0)/python3") }
    return programs.first { program in
      guard FileManager.default.isExecutableFile(atPath: program.path) else { return false }
      return (try? run(program, ["-c", "import stripe"]))?.status == 0
    }
  }()

  /// The bodies that the package sends for parameters, each the JSON of an object.
  static func bodies(of parameters: [[UInt8]]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let array = Array("[".utf8) + parameters.joined(separator: Array(",".utf8)) + Array("]".utf8)
    try Data(array).write(to: file)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "send_sessions.py")
    let result = try run(try #require(python), [script.path, file.path])
    try #require(result.status == 0)
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func run(
    _ program: URL, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
