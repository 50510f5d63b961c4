import Testing

@testable import SpecGenerator

@Suite("Scopes of names")
struct NameAssignerTests {
  private let range = SourceRange(start: .start, end: .start)

  private func assign(_ name: String, in reserved: ReservedWords) -> String {
    var assigner = NameAssigner(reserved: reserved)
    var report = Report()
    return assigner.assign(name, for: name, at: range, &report)
  }

  @Test("A keyword stands between backticks", arguments: ["default", "in", "class", "true"])
  func keywords(_ name: String) {
    #expect(assign(name, in: .properties) == "`\(name)`")
  }

  @Test(
    "A property that the model's own code would confuse has a suffix",
    arguments: ["fields", "json", "description", "self", "init", "additionalMembers"])
  func properties(_ name: String) {
    #expect(assign(name, in: .properties) == name + "Value")
  }

  @Test(
    "A property keeps its name if nothing takes it for something else",
    arguments: ["parts", "hash", "encode", "write", "rest", "debugDescription"])
  func plainProperties(_ name: String) {
    #expect(assign(name, in: .properties) == name)
  }

  @Test(
    "A parameter that the request's own code would confuse has a suffix",
    arguments: ["parts", "description", "self", "init"])
  func requestProperties(_ name: String) {
    #expect(assign(name, in: .requestProperties) == name + "Value")
  }

  @Test(
    "A parameter keeps its name if nothing takes it for something else",
    arguments: ["fields", "json", "additionalMembers", "hash"])
  func plainRequestProperties(_ name: String) {
    #expect(assign(name, in: .requestProperties) == name)
  }

  @Test(
    "No value of an enumeration is called like a case of Optional", arguments: ["none", "some"])
  func optional(_ name: String) {
    #expect(assign(name, in: .enumValues) == name + "Value")
  }

  @Test(
    "A type that generated code or the module needs has a suffix",
    arguments: ["String", "Error", "Amount", "Endpoint", "Request", "Type", "Server", "Problem"])
  func types(_ name: String) {
    #expect(assign(name, in: .types) == name + "Model")
  }

  @Test("Every type that rendering can refer to is reserved")
  func scalars() {
    for scalar: Scalar in [
      .string, .integer, .double, .boolean, .amount(.text), .minorUnits, .microDollars, .currency,
      .timestamp, .stringOrInteger, .json,
    ] {
      #expect(ReservedWords.types.names.contains(scalar.name))
    }
  }

  @Test("A name that is taken is reported with both places")
  func collision() throws {
    var assigner = NameAssigner(reserved: .properties)
    var report = Report()
    _ = assigner.assign("orderID", for: "order_id", at: range, &report)
    _ = assigner.assign("orderID", for: "orderId", at: range, &report)
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.message == #""orderId" and "order_id" are both orderID in Swift"#)
    #expect(diagnostic.notes.count == 1)
  }
}
