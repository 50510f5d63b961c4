#if AsyncHTTPClient
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import NIOSSL

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  extension TransportError {
    /// Says what an error of AsyncHTTPClient means. Only errors that happen before a request is
    /// written say that nothing was sent.
    init(asyncHTTPClientError error: any Error) {
      self =
        switch error {
        case let error as TransportError: error
        case let error as HTTPClientError: Self(error)
        case is NIOConnectionError: Self(.connectionFailed, delivery: .notSent, code: "connect")
        case let error as ChannelError: Self(error)
        case NIOSSLError.handshakeFailed:
          Self(.tlsFailed, delivery: .notSent, code: "TLS handshake")
        case let error as NIOSSLExtraError where Self.isAboutTheServersName(error):
          Self(.tlsFailed, delivery: .notSent, code: "TLS server name")
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
          // Any other error of TLS may come behind the handshake, with the request on its way.
          Self(.connectionLost, delivery: .mayHaveBeenSent, code: "TLS")
        case HTTPParserError.invalidEOFState:
          // The connection ended in the middle of an answer.
          Self(.connectionLost, delivery: .mayHaveBeenSent, code: "end of connection")
        case is HTTPParserError:
          Self(.malformedResponse, delivery: .mayHaveBeenSent, code: "HTTP parser")
        case let error as IOError where error.errnoCode == ECONNREFUSED:
          // What an address gives for a closed port, where a name gives NIOConnectionError.
          Self(.connectionFailed, delivery: .notSent, code: "connection refused")
        case let error as IOError:
          Self(.connectionLost, delivery: .mayHaveBeenSent, code: "errno \(error.errnoCode)")
        case is CancellationError:
          Self(.cancelled, delivery: .mayHaveBeenSent)
        default:
          Self(.other, delivery: .mayHaveBeenSent, code: "\(type(of: error))")
        }
    }

    /// Whether a name cannot be asked for or is not the certificate's, which ends the handshake.
    private static func isAboutTheServersName(_ error: NIOSSLExtraError) -> Bool {
      [
        .failedToValidateHostname, .serverHostnameImpossibleToMatch, .cannotUseIPAddressInSNI,
        .invalidSNIHostname,
      ].contains(error)
    }

    private init(_ error: HTTPClientError) {
      let code = error.shortDescription
      self =
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout:
          Self(.connectionFailed, delivery: .notSent, code: code)
        case .tlsHandshakeTimeout:
          Self(.tlsFailed, delivery: .notSent, code: code)
        case .invalidURL, .emptyHost, .emptyScheme, .traceRequestWithBody, .alreadyShutdown:
          Self(.malformedRequest, delivery: .notSent, code: code)
        case .deadlineExceeded, .readTimeout, .writeTimeout:
          Self(.timedOut, delivery: .mayHaveBeenSent, code: code)
        case .remoteConnectionClosed:
          Self(.connectionLost, delivery: .mayHaveBeenSent, code: code)
        case .cancelled:
          Self(.cancelled, delivery: .mayHaveBeenSent, code: code)
        default:
          Self(.other, delivery: .mayHaveBeenSent, code: code)
        }
    }

    private init(_ error: ChannelError) {
      self =
        switch error {
        case .connectTimeout: Self(.connectionFailed, delivery: .notSent, code: "connect timeout")
        default: Self(.connectionLost, delivery: .mayHaveBeenSent, code: "channel")
        }
    }
  }
#endif
