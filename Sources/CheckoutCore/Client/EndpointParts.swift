import HTTPTypes

/// What an endpoint consists of, whatever it takes and returns: the code of a call is the same for all
/// of them.
final class EndpointParts: Sendable {
  let id: String
  let method: HTTPRequest.Method
  let path: RequestPath
  let repeatability: Repeatability
  let envelope: ResultEnvelope
  let content: RequestContent
  let answer: ResponseContent
  let problems: [String: String]?
  let server: ServerParts?
  let authentication: APIProfile.Authentication?

  init(
    id: String, method: HTTPRequest.Method, path: RequestPath, repeatability: Repeatability,
    envelope: ResultEnvelope, content: RequestContent, answer: ResponseContent,
    problems: [String: String]?, server: ServerParts?, authentication: APIProfile.Authentication?
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.repeatability = repeatability
    self.envelope = envelope
    self.content = content
    self.answer = answer
    self.problems = problems
    self.server = server
    self.authentication = authentication
  }
}
