#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  extension SimulatedProvider {
    /// Answers a request: find the operation, authenticate, read, check, and do the work.
    mutating func respond(to request: ProviderRequest, at now: Moment) -> Answer {
      do throws(ProviderRefusal) {
        let (operation, parameters) = try specification.operation(request.method, request.path)
        guard isAuthenticated(request.headers) else { throw .unauthenticated }
        let body = try readBody(of: request, for: operation)
        try check(request, parameters, body, operation)
        return try answer(
          ProviderCall(
            operation: operation, parameters: parameters, body: body, now: now, pages: request.pages
          ))
      } catch {
        return answer(refusing: error)
      }
    }

    private func readBody(
      of request: ProviderRequest, for operation: SpecifiedOperation
    ) throws(ProviderRefusal) -> JSONNode? {
      switch request.body {
      case .tooLarge(let limit): throw .bodyTooLarge(limit: limit)
      case .bytes(let bytes):
        guard let body = operation.body else { return nil }
        if bytes.isEmpty, !body.isRequired { return nil }
        guard request.hasJSONContentType else { throw .notJSON("Content-Type: application/json") }
        do throws(JSONSyntaxError) {
          return try JSONNode.parse(bytes, maximumDepth: 64)
        } catch {
          let place = error.range.start
          throw .malformedJSON("line \(place.line), column \(place.column): \(error.problem)")
        }
      }
    }

    private func check(
      _ request: ProviderRequest, _ parameters: [String: String], _ body: JSONNode?,
      _ operation: SpecifiedOperation
    ) throws(ProviderRefusal) {
      let validator = specification.validator
      var violations = operation.parameters.flatMap { parameter in
        let value =
          switch parameter.place {
          case .path: parameters[parameter.name]
          case .query: request.query[parameter.name]
          case .header: HTTPField.Name(parameter.name).flatMap { request.headers[$0] }
          }
        return validator.violations(of: value, against: parameter)
      }
      if let body, let specified = operation.body {
        violations += validator.violations(of: body, against: specified.schema)
      }
      if !violations.isEmpty { throw .invalid(violations) }
    }
  }

  extension ProviderRequest {
    /// Whether the body says that it is JSON, with or without a character set.
    fileprivate var hasJSONContentType: Bool {
      headers[.contentType]?.split(separator: ";").first?.lowercased()
        .split(separator: " ").first == "application/json"
    }
  }
#endif
