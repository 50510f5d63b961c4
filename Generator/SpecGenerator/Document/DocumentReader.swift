/// Reads the JSON tree of a spec as an OpenAPI document.
///
/// The reader takes what it understands and reports what has the wrong shape. Whether something
/// understood can become Swift, and whether something was left over, is for `Checks/`. Of the
/// components it reads those that something leads to: what nobody uses may say anything.
struct DocumentReader {
  let root: JSONNode
  /// Whether the spec is one of our own, which is read as it is written.
  let isOurs: Bool
  /// Which operations are wanted.
  let selection: Selection
  var report = Report()
  var objects: [DocumentObject] = []

  /// The components by section and name, since every reference asks for one.
  let components: [String: [String: JSONNode]]
  /// The schemas that references lead to, by what ``Schema/reference`` calls them.
  var schemas = ReferencedSchemas()
  /// The ids that may be expanded to objects, where only a part of the document is wanted.
  var expandables: [ExpandableReference] = []
  /// The components whose `allOf` is being written out, so that a circle of them ends.
  var flattening: Set<String> = []
  /// The components that are written out around what is being read.
  var expansion = Expansion()
  /// The components that extend another with `allOf`, by the name of the other.
  lazy var extensions = readExtensions()
  lazy var namedSchemas = readNamedSchemas()

  init(root: JSONNode, isOurs: Bool, selection: Selection) {
    self.root = root
    self.isOurs = isOurs
    self.selection = selection
    var components: [String: [String: JSONNode]] = [:]
    for section in root["components"]?.object ?? [] {
      for member in section.value.object ?? [] {
        components[section.name, default: [:]][member.name] = member.value
      }
    }
    self.components = components
  }

  /// Reads the document; `nil` where there is none at all.
  static func read(
    _ root: JSONNode, isOurs: Bool = false, selection: Selection = .everything,
    report: inout Report
  ) -> Document? {
    var reader = Self(root: root, isOurs: isOurs, selection: selection)
    reader.report = report
    defer { report = reader.report }
    return reader.readDocument()
  }

  private mutating func readDocument() -> Document? {
    guard members(of: root, as: .document) != nil else { return nil }
    var document = Document(root: root, info: readInfo(), security: readSecurity())
    document.isOurs = isOurs
    document.version = root["openapi"]
    document.servers = readServers(of: root)
    document.operations = readPaths()
    document.webhooks = readWebhooks()
    readComponents(into: &document)
    document.objects = objects
    document.expandables = expandables
    remarkUnexpanded(in: document)
    document.settle(&report)
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
}
