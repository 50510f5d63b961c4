import SpecGenerator
import Testing

@Suite("What a provider takes for what is left out")
struct DefaultTests {
  /// The comment of a property of a request that is described so.
  private static func comment(of schema: String) throws -> String {
    let files = try generateShop(
      """
      "paths": {
        "/orders": {
          "post": {
            "operationId": "createOrder",
            "requestBody": {
              "content": {
                "application/json": {
                  "schema": { "type": "object", "properties": { "x": { \(schema) } } }
                }
              }
            },
            "responses": { "204": { "description": "Done." } }
          }
        }
      }
      """)
    let request = try declaration("public struct Request", in: files)
    #expect(request.contains("x: "))
    let start = try #require(request.firstRange(of: "{\n"))
    let end = try #require(request.firstRange(of: "  public var x"))
    return request[start.upperBound..<end.lowerBound]
      .split(separator: "\n").map { $0.drop { $0 == " " || $0 == "/" } }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  @Test(
    "It is in the comment, where the description does not say it",
    arguments: [
      (#""type": "integer", "default": 10"#, "`x` on the wire. Default: `10`."),
      (#""type": "string", "default": "EUR""#, "`x` on the wire. Default: `EUR`."),
      (#""type": "string", "default": """#, "`x` on the wire. Default: the empty text."),
      (#""enum": ["a", "b"], "default": "b""#, "`x` on the wire. Default: `b`."),
      (#""type": "array", "items": {}, "default": [1]"#, "`x` on the wire. Default: `[1]`."),
      (#""type": "string", "default": null"#, "`x` on the wire."),
      (#""type": "string", "default": "a`b\nc""#, "`x` on the wire."),
      (
        #""type": "integer", "default": 10, "description": "How many, 10 by default.""#,
        "How many, 10 by default."
      ),
    ])
  func comment(_ schema: String, _ comment: String) throws {
    #expect(try Self.comment(of: schema) == comment)
  }
}
