#if Sandbox
  internal import AsyncHTTPClient
  #if canImport(Darwin)
    internal import Darwin
  #elseif canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif
  internal import NIOCore
  internal import NIOHTTP1
  internal import NIOPosix

  /// Sends webhooks over HTTP.
  enum WebhookSender {
    /// One for the process, never shut down. Each attempt has a connection of its own, so that a
    /// receiver that has stopped and come back is met as it is.
    private static let client: HTTPClient = {
      var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
      configuration.connectionPool.retryConnectionEstablishment = false
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = DeliveryQueue.width
      configuration.maximumUsesPerConnection = 1
      configuration.httpVersion = .http1Only
      configuration.http1_1ConnectionDebugInitializer = AnswerGuard.add
      return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// What came of an attempt.
    enum Outcome: Sendable, Hashable {
      case answered(status: Int)
      case failed(String)
    }

    /// Makes an attempt. Of the answer only the status counts.
    static func send(_ request: WebhookRequest, timeout: Duration) async -> Outcome {
      var message = HTTPClientRequest(url: request.address)
      message.method = HTTPMethod(rawValue: request.method)
      message.headers = HTTPHeaders([("Content-Type", "application/json")] + request.headers)
      let body = ByteBuffer(bytes: request.body)
      if let length = request.announcedLength {
        message.body = .stream([body].async, length: .known(Int64(length)))
      } else {
        message.body = .bytes(body)
      }
      do {
        let response = try await client.execute(message, timeout: TimeAmount(timeout))
        return .answered(status: Int(response.status.code))
      } catch {
        return .failed(reason(of: error, timeout))
      }
    }

    /// Why there is no answer. Errors are put into words here: their own may hold a secret.
    private static func reason(of error: any Error, _ timeout: Duration) -> String {
      switch error {
      case is CancellationError: "The sandbox was stopped."
      case let error as HTTPClientError: reason(of: error, timeout)
      case let error as NIOConnectionError:
        error.connectionErrors.isEmpty
          ? "No machine of that name is known." : "Nothing listens there."
      case let error as IOError where error.errnoCode == ECONNREFUSED: "Nothing listens there."
      case is IOError, is ChannelError: "The receiver closed the connection."
      case is HTTPParserError: "The receiver answered with something that is no HTTP."
      default:
        "The connection failed. Behind https there must be TLS, with a certificate that this "
          + "machine trusts."
      }
    }

    private static func reason(of error: HTTPClientError, _ timeout: Duration) -> String {
      switch error {
      case .cancelled: "The sandbox was stopped."
      case .deadlineExceeded, .connectTimeout, .readTimeout:
        "There was no answer within \(timeout)."
      case .bodyLengthMismatch:
        "The connection was closed before the promised length, as it was asked to."
      case .remoteConnectionClosed: "The receiver closed the connection."
      default: "It cannot be sent: \(error.shortDescription)."
      }
    }
  }

  extension Array where Element == ByteBuffer {
    /// The elements, one after the other.
    fileprivate var async: AsyncStream<ByteBuffer> {
      AsyncStream { continuation in
        forEach { continuation.yield($0) }
        continuation.finish()
      }
    }
  }
#endif
