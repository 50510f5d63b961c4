import Foundation
import Hummingbird

extension Benchmarks {
  /// Answers each creation and retrieval of a session with the sample, and prints the port that it
  /// listens on.
  static func serve() async throws {
    let session = Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: Sample.bytes)))
    let router = Router()
    router.post("sessions") { request, _ in
      _ = try await request.body.collect(upTo: 1 << 20)
      return session
    }
    router.get("sessions/:id") { _, _ in session }
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        FileHandle.standardOutput.write(Data("\(port)\n".utf8))
      })
    try await application.runService()
  }
}

/// This program, started again as a server, so that its work is not in our CPU time.
struct ServerProcess {
  let port: Int
  private let process = Process()

  init() throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["serve"]
    process.standardOutput = output
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  func stop() { process.terminate() }
}
