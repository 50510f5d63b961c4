#if AsyncHTTPClient
  import NIOCore
  import NIOHTTP1

  /// Ends a connection whose server answers with a status below 100.
  ///
  /// AsyncHTTPClient takes such an answer for an informational one and stops the process at the
  /// body that follows. No server may do that to a client.
  final class StatusGuard: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var isBroken = false

    /// Puts a guard between the parser of a connection and AsyncHTTPClient's own handler.
    @Sendable static func add(to channel: any Channel) -> EventLoopFuture<Void> {
      channel.eventLoop.submit {
        let pipeline = channel.pipeline.syncOperations
        let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
        try pipeline.addHandler(StatusGuard(), position: .after(parser))
      }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard !isBroken else { return }
      if case .head(let head) = unwrapInboundIn(data), head.status.code < 100 {
        isBroken = true
        context.fireErrorCaught(HTTPParserError.invalidStatus)
        context.close(promise: nil)
      } else {
        context.fireChannelRead(data)
      }
    }
  }
#endif
