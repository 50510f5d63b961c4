extension Vocabulary {
  static let document = Vocabulary(
    read: ["openapi", "swagger", "info", "servers", "security", "paths", "webhooks", "components"],
    ignored: ["tags", "externalDocs", "jsonSchemaDialect"],
    dialect: ["x-result"])

  static let info = Vocabulary(
    read: ["title", "summary", "description"],
    ignored: ["version", "termsOfService", "contact", "license"],
    dialect: ["x-source", "x-unverified", "x-environment-prefix"])

  static let server = Vocabulary(
    read: ["url", "description", "variables"],
    dialect: ["x-source", "x-unverified", "x-swift-name", "x-environment"])

  static let serverVariable = Vocabulary(
    read: ["default", "enum"],
    ignored: ["description"],
    refusedInOurs: ["enum": "Write the address out, as one server for each value."],
    dialect: ["x-source", "x-unverified", "x-required"])

  static let components = Vocabulary(
    read: ["schemas", "parameters", "requestBodies", "responses", "securitySchemes"],
    ignored: ["headers", "examples", "links", "callbacks", "pathItems"])

  static let securityScheme = Vocabulary(
    read: ["type", "scheme", "name", "in", "description"],
    ignored: ["bearerFormat", "flows", "openIdConnectUrl"],
    dialect: ["x-source", "x-unverified", "x-key-prefixes"])

  static let reference = Vocabulary(read: ["$ref"], ignored: ["summary", "description"])
}
