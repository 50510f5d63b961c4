#if Sandbox
  #if canImport(Darwin)
    internal import Darwin
  #elseif canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif
  internal import Hummingbird
  internal import Logging
  internal import NIOCore

  /// The HTTP server that a sandbox listens with.
  enum SandboxServer {
    static func application(
      port: Int, engine: SandboxEngine, onStart: @escaping @Sendable (Int) -> Void
    ) throws(SandboxError) -> some ApplicationProtocol {
      guard (0...65_535).contains(port) else {
        throw SandboxError(.cannotListen, "There is no port \(port). Ports are 0 to 65535.")
      }
      // A sandbox that lives in tests must not write into their output.
      let logger = Logger(label: "checkout.sandbox", factory: { _ in SwiftLogNoOpLogHandler() })
      return Application(
        responder: SandboxResponder(engine: engine),
        configuration: .init(address: .hostname("127.0.0.1", port: port)),
        onServerRunning: { channel in
          if let port = channel.localAddress?.port { onStart(port) }
        },
        logger: logger)
    }

    /// Why a server is not there: it never listened, or ended.
    static func cannotListen(_ port: Int, _ result: Result<Void, any Error>) -> SandboxError {
      let reason =
        switch result {
        case .failure(let error as IOError) where error.errnoCode == EADDRINUSE:
          "something else listens there"
        case .failure(let error as IOError) where error.errnoCode == EACCES:
          "the system does not allow it"
        case .failure(let error): "\(error)"
        case .success: "the server has ended"
        }
      return SandboxError(
        .cannotListen,
        "Cannot listen on 127.0.0.1:\(port): \(reason). Pass another port, or 0 for a free one.")
    }
  }
#endif
