extension Operation {
  /// The answers that mean success: those of a status that begins with 2, or the default one where
  /// there are none.
  var successes: [Response] {
    let successes = responses.filter(\.isSuccess)
    return successes.isEmpty ? responses.filter { $0.status == "default" } : successes
  }

  /// The answers that mean a refusal.
  var refusals: [Response] {
    let hasSuccess = responses.contains(where: \.isSuccess)
    return responses.filter { $0.isError && (hasSuccess || $0.status != "default") }
  }

  /// The schema of the body of a successful answer, if it is JSON.
  var successSchema: Schema? {
    successes.lazy.compactMap { $0.content.rendered }.first { $0.isJSON }?.schema
  }

  /// The bodies that differ among successful answers, each with the first that has it.
  var successBodies: [MediaType] {
    var keys: Set<String> = []
    return successes.compactMap(\.content.rendered).filter { keys.insert($0.bodyKey).inserted }
  }

  /// The events that an operation may answer with instead of what it answers otherwise.
  var alternativeEvents: MediaType? {
    successes.lazy.filter { $0.content.rendered?.kind != .events }.flatMap(\.content)
      .first { $0.kind == .events }
  }

  /// Whether a successful answer may have no content.
  var mayAnswerNothing: Bool { successes.contains { $0.content.isEmpty } }
}

extension MediaType {
  /// What two bodies of one type have in common.
  fileprivate var bodyKey: String {
    switch kind {
    case .json: schema?.reference ?? schema?.node.fingerprint ?? ""
    case .text, .form: "text"
    case .events: "events"
    case .binary, .multipart: "bytes"
    }
  }
}

extension JSONNode {
  /// A text that equal schemas share, whatever they say of themselves in prose.
  var fingerprint: String {
    if let members = object {
      let prose: Set<String> = ["title", "description", "example", "examples"]
      let parts = members.filter { !prose.contains($0.name) || $0.value.string == nil }
        .map { "\($0.name.quoted):\($0.value.fingerprint)" }
      return "{\(parts.sorted().joined(separator: ","))}"
    }
    if let elements = array { return "[\(elements.map(\.fingerprint).joined(separator: ","))]" }
    return string?.quoted ?? number ?? bool.map { "\($0)" } ?? "null"
  }
}
