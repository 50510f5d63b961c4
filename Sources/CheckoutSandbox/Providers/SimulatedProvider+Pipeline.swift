#if Sandbox
  internal import HTTPTypes
  internal import Hummingbird
  internal import SpecGenerator

  extension SimulatedProvider {
    /// Answers a request: find the operation, authenticate, read, check, and do the work.
    mutating func respond(to request: ProviderRequest, at now: Moment) -> Answer {
      let operation: SpecifiedOperation
      let parameters: [String: String]
      do throws(ProviderRefusal) {
        (operation, parameters) = try specification.operation(request.method, request.path)
      } catch {
        return answer(refusing: error, to: request.arrival).allowing(error)
      }
      do throws(ProviderRefusal) {
        try authenticate(request, for: operation)
        let body = try readBody(of: request, for: operation)
        try check(request, parameters, body, operation)
        return try answer(
          ProviderCall(
            operation: operation, parameters: parameters, query: request.query,
            headers: request.headers, body: body, now: now, address: request.address))
      } catch {
        return answer(refusing: error, to: request.arrival)
      }
    }

    /// Where a key is optional, a wrong one is refused all the same.
    private func authenticate(
      _ request: ProviderRequest, for operation: SpecifiedOperation
    ) throws(ProviderRefusal) {
      switch (operation.authentication, credentials(in: request.headers)) {
      case (.none, _), (_, .valid), (.optional, .absent): break
      case (.optional, .invalid), (.required, _): throw .unauthenticated
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
        let values =
          switch parameter.place {
          case .path: parameters[parameter.name].map { [$0] }
          case .query: request.query.all[parameter.name]
          case .header: HTTPField.Name(parameter.name).flatMap { request.headers[$0] }.map { [$0] }
          }
        return validator.violations(of: values ?? [], against: parameter)
      }
      if let body, let specified = operation.body {
        violations += validator.violations(of: body, against: specified.schema)
      }
      if !violations.isEmpty { throw .invalid(violations) }
    }
  }

  extension Answer {
    /// The answer, with the methods that the path takes where the request's was another.
    fileprivate func allowing(_ refusal: ProviderRefusal) -> Answer {
      guard case .unknownMethod(let allowed) = refusal else { return self }
      var answer = self
      answer.headers[.allow] = allowed.joined(separator: ", ")
      return answer
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
