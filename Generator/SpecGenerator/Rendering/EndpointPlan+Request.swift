extension EndpointPlan.Request {
  /// The parameter of a method that takes it.
  var parameter: String {
    switch presence {
    case .always: "_ request: \(type.text())\(hasDefault ? " = .init()" : "")"
    case .optional: "_ request: \(type.text())? = nil"
    case .nullable: "_ request: \(type.text())?"
    }
  }

  /// What a method sends of its parameter.
  func argument(_ request: String) -> String {
    switch presence {
    case .always: request
    case .optional: ".init(\(request))"
    case .nullable: ".init(orNull: \(request))"
    }
  }

  /// The type that the endpoint takes.
  var sentType: String {
    if case .always = presence { return type.text() }
    return "OptionalBody<\(type.text())>"
  }
}
