#if Sandbox
  internal import Hummingbird
  internal import NIOCore

  /// The bytes of an answer, and how a fault sends them.
  struct BrokenBody {
    let fault: Fault?
    let bytes: [UInt8]

    /// The length to promise where it is not that of what is sent.
    var promisedLength: Int? {
      fault?.kind == .truncatedBody ? bytes.count : nil
    }

    var responseBody: ResponseBody {
      switch fault?.kind {
      case .malformedJSON: Self.whole(bytes.prefix(bytes.count / 2))
      case .truncatedBody: Self.truncated(bytes.prefix(bytes.count / 2))
      case .oversizedBody(let padding): Self.padded(bytes, padding)
      case .slowBody(let milliseconds): Self.slow(bytes, milliseconds)
      default: Self.whole(bytes[...])
      }
    }

    private static func whole(_ bytes: ArraySlice<UInt8>) -> ResponseBody {
      ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }

    /// An error while writing is how the server learns to close the connection.
    private struct Truncation: Error {}

    private static func truncated(_ bytes: ArraySlice<UInt8>) -> ResponseBody {
      ResponseBody { writer in
        try await writer.write(ByteBuffer(bytes: bytes))
        throw Truncation()
      }
    }

    /// White space is allowed before a JSON text, so that what is large is still right.
    private static func padded(_ bytes: [UInt8], _ padding: Int) -> ResponseBody {
      let chunk = ByteBuffer(repeating: UInt8(ascii: " "), count: 1 << 16)
      return ResponseBody(contentLength: padding + bytes.count) { writer in
        for _ in 0..<(padding >> 16) { try await writer.write(chunk) }
        let rest = padding & 0xFFFF
        try await writer.write(ByteBuffer(repeating: UInt8(ascii: " "), count: rest))
        try await writer.write(ByteBuffer(bytes: bytes))
        try await writer.finish(nil)
      }
    }

    private static func slow(_ bytes: [UInt8], _ milliseconds: Int) -> ResponseBody {
      let pause = Duration.milliseconds(milliseconds) / max(bytes.count, 1)
      return ResponseBody(contentLength: bytes.count) { writer in
        for byte in bytes {
          try await writer.write(ByteBuffer(bytes: [byte]))
          try await Task.sleep(for: pause)
        }
        try await writer.finish(nil)
      }
    }
  }
#endif
