import SpecGenerator
import Testing

@Suite("What references lead to")
struct ReferenceTests {
  @Test(
    "A schema is found by its place, and by the names that it gives itself",
    arguments: ["#/components/schemas/Money", "#money", "https://example.com/money", "money.json"])
  func names(_ reference: String) throws {
    let id = reference.hasPrefix("#") ? "money.json" : reference
    let model = try declaration(
      "public struct Order",
      in: generateShop(
        #"""
        "components": { "schemas": {
          "Order": { "required": ["total"], "properties": { "total": { "$ref": "\#(reference)" } } },
          "Money": {
            "$id": "\#(id)", "$anchor": "money", "properties": { "cents": { "type": "integer" } }
          } } }
        """#))
    #expect(model.contains("public var total: Money") || model.contains("public let total: Money"))
  }
}
