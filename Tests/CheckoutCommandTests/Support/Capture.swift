#if Sandbox && AsyncHTTPClient
  import Foundation
  import Testing

  /// A delivery as a shop would have captured it.
  struct Capture: Sendable {
    let head: String
    let body: [UInt8]

    /// Captures what `checkout trigger` sends, and gives what it printed.
    static func trigger(
      _ arguments: [String], environment: [String: String] = [:], answering status: Int = 200
    ) throws -> (Capture, CheckoutProcess.Result) {
      let receiver = try CapturingReceiver(answering: status)
      let result = try CheckoutProcess.run(
        ["trigger"] + arguments + ["--to", "http://127.0.0.1:\(receiver.port)/hooks"],
        environment: environment)
      return (receiver.finish(), result)
    }

    /// What `checkout verify` says of it.
    func verify(
      _ provider: String, secret: String, at time: String? = nil
    ) throws -> CheckoutProcess.Result {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent(
        "checkout-\(UUID().uuidString)")
      try Data(head.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      return try CheckoutProcess.run(
        ["verify", provider, "--secret-from", "ENV:SECRET", "--headers", file.path]
          + (time.map { ["--at", $0] } ?? []),
        environment: ["SECRET": secret], input: body)
    }
  }

  /// Takes one request, on a thread of its own: tests that wait for a command block the threads
  /// that tasks run on.
  final class CapturingReceiver: @unchecked Sendable {
    let port: UInt16

    private let socket: Int32
    private let done = DispatchSemaphore(value: 0)
    // Written before the semaphore is signalled and read after it.
    private var received: [UInt8] = []

    init(answering status: Int) throws {
      #if canImport(Glibc)
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      #else
        socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
      #endif
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let socket = socket
      let isBound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, size) == 0 && listen(socket, 1) == 0
            && getsockname(socket, $0, &size) == 0
        }
      }
      try #require(isBound)
      port = UInt16(bigEndian: address.sin_port)
      Thread.detachNewThread { self.take(answering: status) }
    }

    private func take(answering status: Int) {
      let connection = accept(socket, nil, nil)
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while !isWhole {
        let count = recv(connection, &chunk, chunk.count, 0)
        if count <= 0 { break }
        received += chunk.prefix(count)
      }
      let code = String(format: "%03d", status)
      let answer = Array("HTTP/1.1 \(code) Taken\r\nContent-Length: 0\r\n\r\n".utf8)
      _ = send(connection, answer, answer.count, 0)
      close(connection)
      close(socket)
      done.signal()
    }

    private var parts: (head: String, body: [UInt8])? {
      received.firstRange(of: Array("\r\n\r\n".utf8)).map { end in
        (
          String(decoding: received[..<end.lowerBound], as: UTF8.self),
          Array(received[end.upperBound...])
        )
      }
    }

    private var isWhole: Bool {
      guard let (head, body) = parts else { return false }
      let length = head.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.output.1) }
      return body.count >= length ?? 0
    }

    /// Waits for the request and gives it.
    func finish() -> Capture {
      done.wait()
      return Capture(head: parts?.head ?? "", body: parts?.body ?? [])
    }
  }
#endif
