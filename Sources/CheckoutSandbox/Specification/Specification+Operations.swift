#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird

  extension Specification {
    /// The operation that a request calls, and the values of its path's parameters.
    ///
    /// Of several paths that fit, the one with the fewest parameters counts, as OpenAPI has it.
    func operation(
      _ method: HTTPRequest.Method, _ path: [String]
    ) throws(ProviderRefusal) -> (SpecifiedOperation, parameters: [String: String]) {
      let fitting = operations.compactMap { operation in
        operation.path.match(path).map { (operation, $0) }
      }
      let most = fitting.map { $0.0.path.literalCount }.max()
      let atPath = fitting.filter { $0.0.path.literalCount == most }
      if atPath.isEmpty { throw .unknownPath }
      let name = method.rawValue.lowercased()
      guard let match = atPath.first(where: { $0.0.method.rawValue == name }) else {
        throw .unknownMethod(allowed: atPath.map { $0.0.method.rawValue.uppercased() })
      }
      return match
    }
  }
#endif
