#if Sandbox
  internal import Hummingbird
  internal import NIOCore

  extension Request {
    /// The largest body that the sandbox reads, in bytes.
    static let bodyLimit = 1 << 20

    /// The whole body, or `nil` where it is larger than ``bodyLimit``.
    func readBody() async throws -> [UInt8]? {
      do {
        let buffer = try await body.collect(upTo: Self.bodyLimit)
        return Array(buffer.readableBytesView)
      } catch is NIOTooManyBytesError {
        return nil
      }
    }
  }
#endif
