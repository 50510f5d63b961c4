/// Decides what the Swift API is: its types, its methods and all of their names.
///
/// A component that is an object or an enumeration is a type of the module. Other components have
/// no name in Swift; they are written out where they are used. Objects and enumerations inside of
/// others are nested types, named after the property that holds them.
struct Planner {
  let document: Document
  let names: APINames
  let usage: Usage
  var report = Report()

  /// The module's own scope.
  var module: TypeScope
  /// The component that is being planned.
  var owner: String?
  /// The Swift names of the components that are types.
  var typeNames: [String: String] = [:]
  var servers: [ServerPlan] = []
  /// The names of types inside of others, which must not hide one of the module's.
  var nestedNames: [NestedName] = []
  /// Which of several bodies a refusal has, for most operations.
  var problems: [ProblemStatus] = []
  /// What the other components stand for.
  var aliases: [String: TypeReference] = [:]

  init(document: Document, names: APINames) {
    self.document = document
    self.names = names
    usage = Usage(of: document)
    module = TypeScope(path: [], reserved: .types, isStrict: document.isOurs)
  }

  func scope(_ path: [String], _ direction: Direction) -> TypeScope {
    TypeScope(path: path, reserved: .types, direction: direction, isStrict: document.isOurs)
  }

  func assigner(_ reserved: ReservedWords) -> NameAssigner {
    NameAssigner(reserved: reserved, isStrict: document.isOurs)
  }

  static func plan(_ document: Document, names: APINames, report: inout Report) -> APIPlan {
    var planner = Self(document: document, names: names)
    let plan = planner.plan()
    for diagnostic in planner.report.diagnostics { report.refuse(diagnostic) }
    return plan
  }

  private mutating func plan() -> APIPlan {
    module.names.take(names.client, for: "the client", at: document.info.range)
    module.names.take(names.error, for: "its error", at: document.info.range)
    let envelopes = document.envelopes
    let components = document.components.filter { !envelopes.contains($0.key) }
    nameTypes(of: components.filter { !$0.isSentShape })
    nameTypes(of: components.filter(\.isSentShape))
    for component in components { planComponent(component) }
    servers = planServers()
    var endpoints = planEndpoints()
    let problem = planProblems(&endpoints)
    for webhook in document.webhooks { planPayload(of: webhook) }
    checkNestedNames()
    let requests = Set(endpoints.compactMap { $0.request?.type.named })
    return APIPlan(
      names: names,
      documentation: Documentation(
        document.info.annotations, fallback: "A client of \(names.api).",
        remark: [selfHosting, document.otherKeysRemark].compactMap { $0 }
          .joined(separator: "\n\n").ifAny),
      profile: planProfile(), servers: servers, endpoints: endpoints,
      result: document.root["x-result"].flatMap { ResultRule($0) },
      types: module.types.marked(asRequests: requests), problem: problem, problems: problems)
  }

  private mutating func nameTypes(of components: [SchemaComponent]) {
    for component in components where document.isNamedType(component.key) {
      var name = SwiftName(
        component.name, override: component.schema.annotations.swiftName?.string)
      if component.isSentShape { name = name.appending(SchemaComponent.sentSuffix) }
      typeNames[component.key] = module.names.assign(
        name.type, for: component.name, at: component.nameRange, &report)
    }
  }

  /// That the client has no server of its own, and which one it needs.
  private var selfHosting: String? {
    guard document.isSelfHosted else { return nil }
    let server = document.servers.first(where: \.isGivenByCaller)
    let description = server?.variables.first?.node["description"]?.string
    return ["It has no server unless one is passed.", description].compactMap { $0 }
      .joined(separator: " ")
  }

  /// A type of the module that got its name late may have taken that of a nested one.
  private mutating func checkNestedNames() {
    for nested in nestedNames {
      module.names.refuseIfTaken(
        nested.name, for: "the type inside of \(nested.outer)", at: nested.range, &report)
    }
  }

  private mutating func planComponent(_ component: SchemaComponent) {
    guard let name = typeNames[component.key] else {
      _ = alias(component.key)
      return
    }
    owner = component.key
    defer { owner = nil }
    var type = planType(
      component.schema, path: [name], direction: usage.direction(of: component.key),
      fallback: "`\(component.name)` in the spec.")
    if component.isSentShape, let other = typeNames[component.writtenKey] {
      type.documentation.paragraphs.append("What is sent where answers have ``\(other)``.")
    }
    module.types.append(type)
  }

  /// What a component stands for that is no type of its own. References between such components
  /// are no circle, which a check has made sure of.
  mutating func alias(_ component: String) -> TypeReference {
    if let known = aliases[component] { return known }
    guard let schema = document.component(component)?.schema else { return .scalar(.json) }
    let label = document.component(component)?.name ?? component
    let name = SwiftName(label, override: schema.annotations.swiftName?.string)
    let reference = moduleReference(
      to: schema, named: name, direction: usage.direction(of: component))
    aliases[component] = reference
    return reference
  }

  /// An inline payload is a type of the module; one that is a reference has its own already.
  private mutating func planPayload(of webhook: Webhook) {
    guard let schema = webhook.body.content.rendered?.schema else { return }
    let name = SwiftName(webhook.name, override: schema.annotations.swiftName?.string)
    let payload = schema.annotations.swiftName == nil ? name.appending("Payload") : name
    _ = moduleReference(
      to: schema, named: payload, direction: .response,
      fallback: "The payload of the webhook `\(webhook.name)`.")
  }

  /// The type of a schema that is no part of another type.
  mutating func moduleReference(
    to schema: Schema, named name: SwiftName, direction: Direction, fallback: String? = nil
  ) -> TypeReference {
    var scope = scope([], direction)
    scope.names = module.names
    let reference = reference(to: schema, named: name, in: &scope, fallback: fallback)
    module.types += scope.types
    module.names.merge(scope.names, &report)
    return reference
  }
}
