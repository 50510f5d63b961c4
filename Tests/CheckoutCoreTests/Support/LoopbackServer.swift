#if AsyncHTTPClient
  import NIOCore
  import NIOPosix
  import NIOSSL
  import Synchronization

  /// A TCP server on this machine that answers each request with bytes that a test dictates, HTTP
  /// or not.
  final class LoopbackServer: Sendable {
    /// What happens once a request has come whole.
    enum Reaction: Sendable {
      /// The bytes are written.
      case write(String)
      /// The bytes are written, and the connection is closed.
      case writeAndClose(String)
      /// The bytes are written, and the connection is cut without the goodbye of TLS.
      case writeAndCut(String)
      /// The bytes are written at once, before any request.
      case greet(String)
      /// Nothing is written.
      case silence
    }

    let port: Int
    private let channel: any Channel
    private let log: RequestLog

    /// Runs a server for as long as `body` does.
    static func run<Result: Sendable>(
      _ reaction: Reaction, tls: NIOSSLContext? = nil,
      _ body: (LoopbackServer) async throws -> Result
    ) async throws -> Result {
      let server = try await LoopbackServer(reaction, tls: tls)
      do {
        let result = try await body(server)
        try? await server.channel.close()
        return result
      } catch {
        try? await server.channel.close()
        throw error
      }
    }

    /// A port where nothing listens: it was free a moment ago.
    static func closedPort() async throws -> Int {
      try await run(.silence) { $0.port }
    }

    private init(_ reaction: Reaction, tls: NIOSSLContext?) async throws {
      let log = RequestLog()
      self.log = log
      channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
            try pipeline.addHandler(Reactor(reaction, log: log))
          }
        }
        .bind(host: "127.0.0.1", port: 0).get()
      port = channel.localAddress?.port ?? 0
    }

    /// The requests so far, as text.
    var requests: [String] { log.requests.withLock { $0 } }

    /// Waits for the first request.
    func firstRequest() async {
      for await _ in log.arrivals { return }
    }
  }

  /// The requests of all connections.
  private final class RequestLog: Sendable {
    let requests = Mutex<[String]>([])
    let arrivals: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
      (arrivals, continuation) = AsyncStream.makeStream()
    }

    func append(_ request: String) {
      requests.withLock { $0.append(request) }
      continuation.yield()
    }
  }

  /// Collects a request by its Content-Length, then does what it was told.
  private final class Reactor: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let reaction: LoopbackServer.Reaction
    private let log: RequestLog
    private var received = ""

    init(_ reaction: LoopbackServer.Reaction, log: RequestLog) {
      self.reaction = reaction
      self.log = log
    }

    func channelActive(context: ChannelHandlerContext) {
      if case .greet(let text) = reaction { write(text, to: context) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      received += String(buffer: unwrapInboundIn(data))
      guard let headEnd = received.utf8.firstRange(of: "\r\n\r\n".utf8) else { return }
      let length = received.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
      guard received.utf8[headEnd.upperBound...].count >= length else { return }
      log.append(received)
      received = ""
      react(in: context)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }

    private func react(in context: ChannelHandlerContext) {
      switch reaction {
      case .greet, .silence: break
      case .write(let text): write(text, to: context)
      case .writeAndClose(let text):
        write(text, to: context)
        context.close(promise: nil)
      case .writeAndCut(let text):
        write(text, to: context)
        // Closed from the place of the TLS handler, which then has no say.
        let tls = try? context.pipeline.syncOperations.context(
          handlerType: NIOSSLServerHandler.self)
        (tls ?? context).close(promise: nil)
      }
    }

    private func write(_ text: String, to context: ChannelHandlerContext) {
      guard !text.isEmpty else { return }
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
  }
#endif
