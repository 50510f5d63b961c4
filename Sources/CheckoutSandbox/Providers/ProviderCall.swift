#if Sandbox
  internal import SpecGenerator

  /// A call of an operation, checked against the specification.
  struct ProviderCall: Sendable {
    let operation: SpecifiedOperation
    /// The values of the path's parameters.
    let parameters: [String: String]
    let body: JSONNode?
    let now: Moment
    /// The address below which the provider's hosted pages are.
    let pages: String

    /// The address of a session's hosted page.
    func pageAddress(of id: String) -> String { "\(pages)/\(id)" }
  }
#endif
