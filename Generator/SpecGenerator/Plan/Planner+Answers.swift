extension Planner {
  /// Whether what an operation answers when it succeeds needs a type of the operation's own.
  func answersOwnType(_ operation: Operation) -> Bool {
    operation.successBodies.count > 1
      || operation.responses.flatMap(\.content).contains { media in
        media.kind == .events && media.schema?.hasInlineType == true
      }
      || document.resultSchema(of: operation)?.hasInlineType == true
  }

  /// What an operation returns: one type, which is optional where success may have no content, or
  /// an enum of all that it may be.
  mutating func planResponse(
    of operation: Operation, symbol: String, in scope: inout TypeScope
  ) -> TypeReference? {
    scope.direction = .response
    let bodies = operation.successBodies
    guard bodies.count < 2, let media = bodies.first else {
      return bodies.isEmpty ? nil : planAnswers(of: operation, symbol: symbol, in: &scope)
    }
    let nothing = operation.mayAnswerNothing
    switch media.kind {
    case .text, .form: return nothing ? .optional(.scalar(.string)) : .scalar(.string)
    case .binary, .multipart: return .scalar(.binary)
    case .events: return eventsType(of: media, in: &scope)
    case .json:
      guard let schema = document.resultSchema(of: operation) else { return nil }
      let type = reference(
        to: schema, named: SwiftName("Response"), in: &scope,
        fallback: "What ``\(symbol)`` returns.")
      return nothing || document.allowsNull(schema) ? .optional(type) : type
    }
  }

  /// The form in which an operation answers; `nil` for `application/json`.
  func planAnswerForm(of operation: Operation) -> AnswerForm? {
    let bodies = operation.successBodies
    let names = bodies.map(\.acceptedName)
    guard let media = bodies.first, names != ["application/json"] else { return nil }
    switch (media.kind, bodies.count) {
    case (.text, 1), (.form, 1): return .text(names[0])
    case (.binary, 1), (.multipart, 1): return .bytes(names[0])
    case (.events, 1): return .events(isText: isText(media))
    default:
      var distinct: [String] = []
      for name in names where !distinct.contains(name) { distinct.append(name) }
      return distinct == ["application/json"] ? nil : .json(distinct.joined(separator: ", "))
    }
  }

  private mutating func planAnswers(
    of operation: Operation, symbol: String, in scope: inout TypeScope
  ) -> TypeReference {
    let path =
      scope.path + [
        scope.names.assign("Response", for: "Response", at: operation.methodRange, &report)
      ]
    var inner = self.scope(path, .response)
    var assigner = self.assigner(.unionCases)
    let cases = operation.successes.map { response in
      let name = SwiftName(response.caseName)
      let media = response.content.rendered
      return AnswerCasePlan(
        name: assigner.assign(name.member, for: response.status, at: response.statusRange, &report),
        status: response.status, type: media.flatMap { type(of: $0, named: name, in: &inner) },
        isText: media?.kind == .text || media?.kind == .events,
        documentation: Documentation(
          [response.annotations.description?.ifAny, "Status `\(response.status)`."]
            .compactMap { $0 }.joined(separator: "\n\n")))
    }
    scope.types.append(
      TypePlan(
        path: path, documentation: Documentation("What ``\(symbol)`` returns, by its status."),
        kind: .answers(cases), nested: inner.types))
    return .named(path)
  }

  private mutating func type(
    of media: MediaType, named name: SwiftName, in scope: inout TypeScope
  ) -> TypeReference? {
    switch media.kind {
    case .text, .form, .events: .scalar(.string)
    case .binary, .multipart: .scalar(.binary)
    case .json: media.schema.map { reference(to: $0, named: name, in: &scope) }
    }
  }
}

extension Planner {
  /// A second endpoint for an operation that can also answer with events.
  mutating func planStream(
    of operation: Operation, beside endpoint: EndpointPlan, named name: String,
    in scope: inout TypeScope
  ) -> EndpointPlan? {
    guard let media = operation.alternativeEvents else { return nil }
    scope.direction = .response
    var stream = endpoint
    stream.name = name
    stream.response = eventsType(of: media, in: &scope)
    stream.responseDescription = "The events, one after the other."
    stream.answer = .events(isText: isText(media))
    stream.result = nil
    return stream
  }

  /// Events carry text where nothing else is said of them.
  private func isText(_ media: MediaType) -> Bool {
    guard let schema = media.schema else { return true }
    if case .scalar(.string) = document.resolvedShape(of: schema) { return true }
    return false
  }

  private mutating func eventsType(
    of media: MediaType, in scope: inout TypeScope
  ) -> TypeReference {
    guard let schema = media.schema, !isText(media) else { return .events(.scalar(.string)) }
    return .events(reference(to: schema, named: SwiftName("Event"), in: &scope))
  }
}

/// The form in which an operation answers, where it is not `application/json`.
enum AnswerForm: Sendable {
  case json(String)
  case text(String)
  case bytes(String)
  case events(isText: Bool)
}

extension MediaType {
  /// What a request says that it accepts.
  fileprivate var acceptedName: String {
    kind == .json && (essence == "application/json" || essence.contains("*"))
      ? "application/json" : essence
  }
}

extension Response {
  /// What the status means, as the name of a case.
  fileprivate var caseName: String {
    switch status {
    case "200": "ok"
    case "201": "created"
    case "202": "accepted"
    case "203": "nonAuthoritative"
    case "204": "noContent"
    case "205": "resetContent"
    case "206": "partialContent"
    case "207": "multiStatus"
    case "2XX": "success"
    default: "status\(status)"
    }
  }
}
