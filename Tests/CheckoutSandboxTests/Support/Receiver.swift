#if Sandbox
  import Foundation
  import HTTPTypes
  import Hummingbird
  import Logging
  import NIOCore

  /// A shop's webhook endpoint: keeps what comes, and answers as it is told.
  actor Receiver {
    struct Request: Sendable {
      let method: String
      let path: String
      let headers: HTTPFields
      let body: [UInt8]

      func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
      var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// What came, whole, oldest first.
    private(set) var requests: [Request] = []
    /// How many came that broke off in the middle.
    private(set) var brokenOff = 0
    private var statuses: [Int] = []
    private var isSilent = false
    private var port = 0

    var address: String { "http://127.0.0.1:\(port)/hooks" }

    /// Answers the next requests with these statuses, and with 200 after them.
    func answer(_ statuses: Int...) { self.statuses = statuses }

    /// Answers nothing any more.
    func fallSilent() { isSilent = true }

    fileprivate func take(_ request: Request) async -> Int {
      requests.append(request)
      if isSilent { try? await Task.sleep(for: .seconds(60)) }
      return statuses.isEmpty ? 200 : statuses.removeFirst()
    }

    private func listen(on port: Int) { self.port = port }

    fileprivate func breakOff() { brokenOff += 1 }

    /// Waits until a number of requests has come, and gives all that came by then.
    func requests(count: Int) async throws -> [Request] {
      for _ in 0..<500 where requests.count < count {
        try await Task.sleep(for: .milliseconds(10))
      }
      return requests
    }

    /// Runs a receiver during a closure.
    static func run(_ body: (Receiver) async throws -> Void) async throws {
      let receiver = Receiver()
      let (ports, listening) = AsyncStream<Int>.makeStream()
      let application = Application(
        responder: CallbackResponder { (request: Hummingbird.Request, _: BasicRequestContext) in
          do {
            let body = try await request.body.collect(upTo: 1 << 20)
            let status = await receiver.take(
              Request(
                method: request.method.rawValue, path: request.uri.path, headers: request.headers,
                body: Array(body.readableBytesView)))
            return Response(status: .init(code: status))
          } catch {
            await receiver.breakOff()
            throw error
          }
        },
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { listening.yield($0.localAddress?.port ?? 0) },
        logger: Logger(label: "receiver", factory: { _ in SwiftLogNoOpLogHandler() }))
      let server = Task { try await application.run() }
      for await port in ports {
        await receiver.listen(on: port)
        break
      }
      let result: Result<Void, any Error>
      do { result = .success(try await body(receiver)) } catch { result = .failure(error) }
      server.cancel()
      _ = await server.result
      try result.get()
    }
  }
#endif
