/// Renders the methods that read lists page by page.
///
/// ```swift
/// public func listAllOrders(
///   _ request: ListOrders.Request = .init(),
///   options: CallOptions = .init()
/// ) -> Pages<ShopClient, OrderPage, Order> {
///   pages(
///     of: "listOrders",
///     by: .cursor(from: request.after, items: { $0.data }, next: { $0.next })
///   ) { position throws(ShopError) in
///     try await send(
///       request.setting(\.after, to: position.cursor), to: .listOrders, options: options)
///   }
/// }
/// ```
struct PagesRenderer {
  let names: APINames

  func render(_ endpoint: EndpointPlan) -> SwiftSource {
    guard let plan = endpoint.pagination, let page = endpoint.response else { return SwiftSource() }
    let result = "Pages<\(names.client), \(page.text()), \(plan.item.text())>"
    return """
      \(comment(endpoint, plan))
      \(MethodRenderer.deprecation(endpoint))
      \(.list("public func \(plan.name)(", parameters(endpoint, plan), ") -> \(result) {"))
        \(.list(
            .init(
              "pages(", [.init("of: \(endpoint.id.literal)"), rule(plan)],
              ") { position throws(\(names.error)) in")))
          \(call(endpoint, plan))
        }
      }
      """
  }

  private func parameters(_ endpoint: EndpointPlan, _ plan: PaginationPlan) -> [String] {
    var parameters = labels(of: endpoint, plan).map { "\($0.name.asLabel): \($0.type.text())" }
    if case (.label(let name), let maximum)? = plan.size {
      parameters.append("\(name.asLabel): Int = \(maximum)")
    }
    if let request = endpoint.request { parameters.append(request.parameter) }
    return parameters + ["options: CallOptions = .init()"]
  }

  /// The parameters of the path that do not say which page.
  private func labels(
    of endpoint: EndpointPlan, _ plan: PaginationPlan
  ) -> [EndpointPlan.PathParameter] {
    let pages = [plan.position, plan.size?.place].compactMap { $0?.label }
    return endpoint.pathParameters.filter { !pages.contains($0.name) }
  }

  private func rule(_ plan: PaginationPlan) -> SwiftSource.List {
    var arguments: [String] = []
    if case .property(let name) = plan.position { arguments.append("from: request.\(name)") }
    if case .numbered(first: 0) = plan.style { arguments.append("first: 0") }
    if let size = plan.size {
      arguments.append("size: \(size.place.value)")
      arguments.append("maximum: \(size.maximum)")
    }
    arguments.append("items: \(plan.items.map { $0.closure(or: " ?? []") } ?? "{ $0 }")")
    if let total = plan.total { arguments.append("total: \(total.closure())") }
    if let next = plan.next { arguments.append("next: \(next.closure())") }
    if let last = plan.last { arguments.append("next: \(plan.closure(ofNext: last))") }
    let style =
      switch plan.style {
      case .numbered: "numbered"
      case .offset: "offset"
      case .cursor, .lastElement: "cursor"
      }
    return .init("by: .\(style)(", arguments.map { .init($0) }, ")")
  }

  private func call(_ endpoint: EndpointPlan, _ plan: PaginationPlan) -> SwiftSource {
    let position =
      switch plan.style {
      case .numbered: "position.number"
      case .offset: "position.offset"
      case .cursor, .lastElement: "position.cursor"
      }
    var values: [String: String] = [:]
    var request = "request"
    for (place, value) in [(plan.position, position), (plan.size?.place, "position.size")] {
      switch place {
      case .label(let name)?: values[name] = value
      case .property(let name)?: request += ".setting(\\.\(name), to: \(value))"
      case nil: break
      }
    }
    let arguments = endpoint.pathParameters.map {
      SwiftSource.List("\($0.name.asLabel): \(values[$0.name] ?? $0.name)")
    }
    let name = "to: .\(endpoint.name.afterDot)"
    let target: SwiftSource.List =
      arguments.isEmpty ? .init(name) : .init("\(name)(", arguments, ")")
    let sent = endpoint.request.map { [SwiftSource.List($0.argument(request))] } ?? []
    return .list(.init("try await send(", sent + [target, "options: options"], ")"))
  }

  private func comment(_ endpoint: EndpointPlan, _ plan: PaginationPlan) -> SwiftSource {
    var fields: [SwiftSource] = ["/// - Parameters:"]
    for parameter in labels(of: endpoint, plan) {
      fields.append(.item(parameter.name.afterDot, parameter.description, depth: 1))
    }
    if case (.label(let name), let maximum)? = plan.size {
      fields.append(
        .item(name.afterDot, "How many to ask for at a time, 1 to \(maximum).", depth: 1))
    }
    if let request = endpoint.request {
      fields.append(.item("request", request.description, depth: 1))
    }
    fields.append("///   - options: Timeout, deadline, retries and headers of each call.")
    fields.append(.item("Returns", "The pages; loop over their `items` for one after the other."))
    return .comment(
      Documentation(
        "Reads all pages of ``\(endpoint.symbol)``, each when it is asked for.",
        "Nothing is sent before the loop starts. It throws ``\(names.error)``."),
      fields: fields)
  }
}

extension PaginationPlan.Place {
  fileprivate var label: String? {
    if case .label(let name) = self { name } else { nil }
  }

  /// What the caller says.
  fileprivate var value: String {
    switch self {
    case .label(let name): name
    case .property(let name): "request.\(name)"
    }
  }
}

extension PaginationPlan {
  /// What reads the cursor of the next page from the last element of a page.
  fileprivate func closure(ofNext member: Member) -> String {
    let list = items.map { "$0.\($0.name)\($0.isOptional ? "?" : "")" } ?? "$0"
    let cursor = "\(list).last?.\(member.name)"
    guard let more else { return "{ \(cursor) }" }
    return "{ $0.\(more.name) == false ? nil : \(cursor) }"
  }
}

extension PaginationPlan.Member {
  /// What reads the member of a page.
  fileprivate func closure(or alternative: String = "") -> String {
    "{ $0.\(name)\(isOptional ? alternative : "") }"
  }
}
