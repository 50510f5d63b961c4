/// Renders what an operation takes in its query, in headers, in cookies and as its body.
///
/// ```swift
/// public func write(to parts: inout RequestParts) {
///   parts.query("page", page)
///   parts.query("filter", filter, as: .deepObject)
///   parts.header("X-Trace-Id", xTraceID)
///   parts.body(body)
/// }
/// ```
struct ParametersRenderer {
  let type: TypePlan
  let parameters: [ParameterPlan]

  func render() -> SwiftSource {
    """
    \(.comment(type.documentation))
    public struct \(type.name): EndpointRequest {
      \(stored)

      /// Makes a request.
      \(.list("public init(", properties.map { $0.parameter(in: type) }, ") {"))
        \(properties.map { .pair("self.\($0.name.afterDot) =", $0.name) }.stacked)
      }

      public func write(to parts: inout RequestParts) {
        \(parameters.map(writing).stacked)
      }
      \(OwnKey.render(type))
      \(NestedTypes.render(type))
    }
    """
  }

  private var properties: [PropertyPlan] { parameters.map(\.property) }

  private var stored: SwiftSource {
    properties.map { StoredProperty(keyword: "var", property: $0).render(in: type) }.stacked
  }

  private func writing(_ parameter: ParameterPlan) -> SwiftSource {
    let property = parameter.property
    if parameter.place == .body {
      let call = property.writesNull ? "bodyOrNull" : "body"
      return .line("parts.\(call)(\(property.declaredType.written(property.name)))")
    }
    let value =
      parameter.place.isPartOfForm
      ? property.declaredType.written(property.name) : property.name
    let arguments = [
      property.wire.literal, value,
      parameter.style.map { "as: \($0.expression)" },
      parameter.mediaType.map { "type: \($0.literal)" },
    ]
    return .list("parts.\(parameter.place.rawValue)(", arguments.compactMap { $0 }, ")")
  }
}
