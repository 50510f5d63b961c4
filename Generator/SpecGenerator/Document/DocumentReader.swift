/// Reads the JSON tree of a spec as an OpenAPI document.
///
/// The reader takes what it understands and reports what has the wrong shape. Whether something
/// understood can become Swift, and whether something was left over, is for `Checks/`.
struct DocumentReader {
  let root: JSONNode
  var report = Report()
  var objects: [DocumentObject] = []

  /// The components by section and name, since every reference asks for one.
  let components: [String: [String: JSONNode]]

  init(root: JSONNode) {
    self.root = root
    var components: [String: [String: JSONNode]] = [:]
    for section in root["components"]?.object ?? [] {
      for member in section.value.object ?? [] {
        components[section.name, default: [:]][member.name] = member.value
      }
    }
    self.components = components
  }

  /// Reads the document; `nil` where there is none at all.
  static func read(_ root: JSONNode, report: inout Report) -> Document? {
    var reader = Self(root: root)
    reader.report = report
    defer { report = reader.report }
    return reader.readDocument()
  }

  private mutating func readDocument() -> Document? {
    guard members(of: root, as: .document) != nil else { return nil }
    var document = Document(root: root, info: readInfo(), security: readSecurity())
    document.version = root["openapi"]
    document.servers = readServers(of: root)
    readComponents(into: &document)
    document.operations = readPaths()
    document.webhooks = readWebhooks()
    document.objects = objects
    return document
  }

  private mutating func readInfo() -> Info {
    guard let node = root["info"] else {
      return Info(
        range: missing("info", of: "the document", in: root).range, title: "",
        annotations: Annotations())
    }
    _ = members(of: node, as: .info)
    return Info(
      range: node.range, title: node["title"]?.string ?? "",
      annotations: Annotations(of: node),
      environmentPrefix: node["x-environment-prefix"]?.string)
  }

  private mutating func readComponents(into document: inout Document) {
    guard let components = root["components"] else { return }
    guard members(of: components, as: .components) != nil else { return }
    for member in entries(of: components["schemas"], "schemas") {
      document.components.append(
        SchemaComponent(
          name: member.name, nameRange: member.nameRange,
          schema: readSchema(member.value, label: member.name)))
    }
    document.indexComponents()
  }
}
