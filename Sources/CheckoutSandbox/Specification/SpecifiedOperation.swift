#if Sandbox
  internal import SpecGenerator

  /// An operation of a provider's API.
  struct SpecifiedOperation: Sendable {
    enum Method: String, Sendable, CaseIterable {
      case get, put, post, delete, patch
    }

    let id: String
    let method: Method
    let path: PathTemplate
    let parameters: [SpecifiedParameter]
    let body: Body?
    let authentication: Authentication
    /// The schemas of the answers, by `200`, `2XX` or `default`.
    private let answers: [String: JSONNode]

    /// Whether a call needs a key.
    enum Authentication: Sendable {
      case none, optional, required

      /// Reads the alternatives of a document or an operation. An empty one stands for no key.
      init(_ security: JSONNode?) {
        let alternatives = security?.array ?? []
        self =
          if alternatives.isEmpty {
            .none
          } else if alternatives.contains(where: { $0.object?.isEmpty == true }) {
            .optional
          } else {
            .required
          }
      }
    }

    struct Body: Sendable {
      let isRequired: Bool
      let schema: JSONNode
    }

    /// - Parameter security: What the document asks of operations that say nothing themselves.
    init(
      method: Method, path: String, node: JSONNode, security: JSONNode?, references: References
    ) {
      id = node["operationId"]?.string ?? "\(method.rawValue) \(path)"
      self.method = method
      self.path = PathTemplate(path)
      parameters = (node["parameters"]?.array ?? []).compactMap {
        references.resolve($0).flatMap { SpecifiedParameter($0) }
      }
      authentication = Authentication(node["security"] ?? security)
      body = node["requestBody"].flatMap { references.resolve($0) }.flatMap { body in
        Self.jsonSchema(of: body).map {
          Body(isRequired: body["required"]?.bool ?? false, schema: $0)
        }
      }
      var answers: [String: JSONNode] = [:]
      for answer in node["responses"]?.object ?? [] {
        answers[answer.name] = references.resolve(answer.value).flatMap { Self.jsonSchema(of: $0) }
      }
      self.answers = answers
    }

    /// The schema of the answer with a status: the status itself before its class before `default`.
    func answerSchema(status: Int) -> JSONNode? {
      answers[String(status)] ?? answers["\(status / 100)XX"] ?? answers["default"]
    }

    private static func jsonSchema(of content: JSONNode) -> JSONNode? {
      content["content"]?["application/json"]?["schema"]
    }
  }
#endif
