#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird

  extension Specification {
    /// The operation that a request calls, and the values of its path's parameters.
    func operation(
      _ method: HTTPRequest.Method, _ path: [String]
    ) throws(ProviderRefusal) -> (SpecifiedOperation, parameters: [String: String]) {
      let atPath = operations.compactMap { operation in
        operation.path.match(path).map { (operation, $0) }
      }
      if atPath.isEmpty { throw .unknownPath }
      let name = method.rawValue.lowercased()
      guard let match = atPath.first(where: { $0.0.method.rawValue == name }) else {
        throw .unknownMethod
      }
      return match
    }
  }
#endif
