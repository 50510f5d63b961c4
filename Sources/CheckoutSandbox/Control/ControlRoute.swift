#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird

  /// One request that the control API understands.
  struct ControlRoute: Sendable {
    typealias Handler = @Sendable (ControlRequest) async throws(ControlError) -> JSON

    let method: HTTPRequest.Method
    let path: String
    let template: PathTemplate
    let summary: String
    let handle: Handler

    init(
      _ method: HTTPRequest.Method, _ path: String, _ summary: String, _ handle: @escaping Handler
    ) {
      self.method = method
      self.path = path
      template = PathTemplate(path)
      self.summary = summary
      self.handle = handle
    }
  }
#endif
