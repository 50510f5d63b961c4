import Foundation

/// The process that is killed.
struct Victim {
  private let process: Process
  private let output: Pipe

  /// Starts the executable beside the tests.
  static func start(
    _ mode: String, _ step: String, database: TemporaryDatabase
  ) throws -> Victim {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
      .deletingLastPathComponent().appending(path: "Victim")
    process.arguments = [mode, database.path, step]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return Victim(process: process, output: output)
  }

  /// Kills it when it says that it is at a step.
  static func kill(_ mode: String, at step: String, database: TemporaryDatabase) throws {
    let victim = try start(mode, step, database: database)
    let said = victim.output.fileHandleForReading.availableData
    victim.kill()
    guard said == Data("\(step)\n".utf8) else { throw Missed(step: step) }
  }

  func kill() {
    #if canImport(Glibc) || canImport(Darwin) || canImport(Musl)
      _ = Foundation.kill(process.processIdentifier, SIGKILL)
    #endif
    process.waitUntilExit()
  }

  struct Missed: Error {
    let step: String
  }
}
