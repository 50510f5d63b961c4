import SpecGenerator
import Testing

@Suite("Names of operations")
struct OperationNameTests {
  private func methods(_ ids: [String?]) throws -> [String] {
    let paths = ids.enumerated().map { index, id in
      let id = id.map { #""operationId": "\#($0)", "# } ?? ""
      return
        #""/v\#(index)/{id}.json": { "get": { \#(id)"parameters": [\#(parameter)], "responses": { "204": {} } } }"#
    }
    let files = try generateShop(#""paths": { \#(paths.joined(separator: ", ")) }"#)
    return files[0].text.matches(of: /to: \.(\w+)\(id: id\)/).map { String($0.1) }
  }

  private var parameter: String {
    #"{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }"#
  }

  @Test("Slashes, dashes and dots stand between words")
  func separators() throws {
    #expect(
      try methods(["orders/get.one", "get-order", "3d.secure", "init"])
        == ["ordersGetOne", "getOrder", "value3dSecure", "initCall"])
  }

  @Test("An operation without an id is called after method and path")
  func unnamed() throws {
    #expect(try methods([nil]) == ["getV0ByIDJSON"])
  }

  @Test("Names that are the same in Swift are told apart in their order")
  func collisions() throws {
    #expect(
      try methods(["get_order", "getOrder", "get-order", "get order 2"])
        == ["getOrder", "getOrder2", "getOrder3", "getOrder22"])
  }
}
