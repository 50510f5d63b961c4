#if Sandbox
  internal import NIOCore
  internal import NIOHTTP1

  /// Ends a connection whose receiver answers with a status below 100, which the HTTP client takes
  /// for an informational one and then stops the process.
  final class AnswerGuard: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var isBroken = false

    /// Puts a guard behind the parser of a connection.
    @Sendable static func add(to channel: any Channel) -> EventLoopFuture<Void> {
      channel.eventLoop.submit {
        let pipeline = channel.pipeline.syncOperations
        let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
        try pipeline.addHandler(AnswerGuard(), position: .after(parser))
      }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard !isBroken else { return }
      guard case .head(let head) = unwrapInboundIn(data), head.status.code < 100 else {
        return context.fireChannelRead(data)
      }
      isBroken = true
      context.fireErrorCaught(HTTPParserError.invalidStatus)
      context.close(promise: nil)
    }
  }
#endif
