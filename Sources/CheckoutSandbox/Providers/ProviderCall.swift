#if Sandbox
  internal import HTTPTypes
  internal import SpecGenerator

  /// A call of an operation, checked against the specification.
  struct ProviderCall: Sendable {
    let operation: SpecifiedOperation
    /// The values of the path's parameters.
    var parameters: [String: String] = [:]
    var query = FormFields("")
    var headers: HTTPFields = [:]
    var body: JSONNode?
    let now: Moment
    /// The address of the provider's API, below which its hosted pages are.
    let address: String

    /// The address of a session's hosted page.
    func pageAddress(of id: String) -> String { "\(address)/pay/\(id)" }

    /// The body of an operation that has one.
    func requiredBody() throws(ProviderRefusal) -> JSONNode {
      guard let body else { throw .invalid("$", "is required") }
      return body
    }
  }
#endif
