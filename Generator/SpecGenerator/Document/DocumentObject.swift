/// A JSON object of the document, with what it was read as.
struct DocumentObject: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case document = "the document"
    case info = "info"
    case server = "a server"
    case serverVariable = "a server variable"
    case components = "components"
    case securityScheme = "a security scheme"
    case pathItem = "a path"
    case operation = "an operation"
    case webhook = "a webhook"
    case parameter = "a parameter"
    case body = "a request body"
    case response = "a response"
    case mediaType = "a media type"
    case encoding = "an encoding"
    case schema = "a schema"
    case property = "a property"
    case reference = "a reference"
  }

  var kind: Kind
  var node: JSONNode
}
