#if Sandbox
  internal import Hummingbird
  internal import NIOCore

  /// What a request brings with it: the connection, so that it can be dropped for real.
  struct SandboxContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
      coreContext = .init(source: source)
      channel = source.channel
    }

    /// The sandbox's address as this connection knows it.
    var baseURL: String { Sandbox.baseURL(port: channel.localAddress?.port ?? 0) }

    /// Closes the connection, with no byte of an answer where none was sent yet.
    ///
    /// The response that is returned afterwards finds nobody to go to.
    func dropConnection() async {
      try? await channel.close()
    }
  }
#endif
