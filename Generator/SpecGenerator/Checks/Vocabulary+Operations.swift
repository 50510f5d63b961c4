extension Vocabulary {
  static let pathItem = Vocabulary(
    read: Set(DocumentReader.methods + ["$ref", "parameters", "servers"]),
    ignored: ["summary", "description"],
    unrendered: [
      "head": noBody, "options": noBody,
      "trace": "requests are never traced: that would send the key back to the caller",
    ])

  private static let noBody = "methods whose answers have no body are not rendered"

  static let operation = Vocabulary(
    read: [
      "operationId", "summary", "description", "deprecated", "parameters", "requestBody",
      "responses", "security", "servers",
    ],
    ignored: ["tags", "externalDocs"],
    unrendered: [
      "callbacks": "callbacks are not rendered; what the document's webhooks describe is"
    ],
    dialect: [
      "x-source", "x-unverified", "x-swift-name", "x-repeatability", "x-result", "x-pagination",
    ])

  /// Of a webhook only the payload becomes Swift: signature and answer are written by hand.
  static let webhook = Vocabulary(
    read: ["requestBody"],
    ignored: [
      "operationId", "summary", "description", "deprecated", "tags", "externalDocs", "parameters",
      "responses", "security",
    ])

  static let parameter = Vocabulary(
    read: [
      "name", "in", "description", "required", "schema", "content", "style", "explode",
      "allowReserved", "deprecated",
    ],
    ignored: ["example", "examples", "allowEmptyValue"],
    dialect: ["x-source", "x-unverified", "x-swift-name"])

  static let body = Vocabulary(read: ["description", "content", "required"])

  static let response = Vocabulary(
    read: ["description", "content"],
    ignored: ["headers"],
    unrendered: ["links": "links are not rendered; call the operations that they name"])

  static let mediaType = Vocabulary(
    read: ["schema", "encoding"],
    ignored: ["example", "examples"])

  static let encoding = Vocabulary(
    read: ["contentType", "style", "explode"],
    refused: [
      "headers": "Parts have no headers of their own. Remove them.",
      "allowReserved": "What a form holds is always encoded. Remove it.",
    ])
}
