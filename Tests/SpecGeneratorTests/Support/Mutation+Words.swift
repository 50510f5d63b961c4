extension Mutation {
  static let types = ["string", "integer", "number", "boolean", "array", "object"]

  static let otherTypes = [
    #""string""#, #""integer""#, #""number""#, #""boolean""#, #""array""#, #""object""#,
    #""null""#, #""file""#, #"["string", "null"]"#, #"["string", "integer"]"#,
    #"["object", "array", "string"]"#, "[]", "null",
  ]

  static let brokenReferences = [
    "", "#", "#/", "#/components/schemas/", "#/components/schemas/None", "#/info", "#/paths",
    "other.json#/components/schemas/A", "https://example.com/a.json", "None", "#/components~1x",
  ]

  static let names = [
    "", "type", "init", "self", "Self", "Type", "none", "default", "String", "$ref", "a\"b", "é",
    "🎉", "0", "x-y", "x-swift-name", "a\u{0}b", "json", "description", "additionalMembers", "id",
    "properties", "items", "oneOf", "anyOf", "allOf", "enum", "const", "nullable", "schema",
    "content", "get", "post", "Request", "Response", "others", "unknown", "fields", "parts",
  ]

  static let values = [
    "null", "true", "false", "\"\"", #""string""#, #""init""#, #""\"\\(0)\n""#, "0", "-1", "1.5",
    "1e99999", "18446744073709551616", "[]", "{}", "[[]]", #"[""]"#, #"["a", 1, null]"#, "[{}]",
    "[REF]", "REF", #"{"type": "string"}"#, #"{"type": "object", "properties": {"a": REF}}"#,
    #"{"allOf": [REF, REF]}"#, #"{"oneOf": [REF, REF]}"#, #"{"anyOf": [REF, {"type": "string"}]}"#,
    #"{"type": "array", "items": REF}"#, #"{"additionalProperties": REF}"#,
  ]

  /// Members that change what a schema, a parameter or an operation is.
  static let additions = [
    ("nullable", "true"), ("readOnly", "true"), ("writeOnly", "true"), ("deprecated", "true"),
    ("default", "null"), ("default", #"{"a": [1, "x"]}"#), ("required", #"["id", "type", "x"]"#),
    ("required", "true"), ("required", "false"), ("enum", "[]"), ("enum", #"["a", "A", "", "a"]"#),
    ("enum", "[1, 2, null]"), ("enum", #"[1, "1", true, 1.5, {}]"#), ("const", #""one""#),
    ("const", "3"), ("const", "null"), ("const", "{}"), ("type", #"["null"]"#), ("type", "[]"),
    ("type", #""object""#), ("type", #""array""#), ("type", #"["string", "object", "null"]"#),
    ("format", #""date-time""#), ("format", #""decimal""#), ("format", #""binary""#),
    ("format", #""int64""#), ("items", "{}"), ("items", "REF"), ("items", "false"),
    ("prefixItems", "[REF, {}]"), ("additionalProperties", "false"),
    ("additionalProperties", "REF"),
    ("additionalProperties", "true"), ("patternProperties", #"{"^a": REF}"#), ("not", "REF"),
    ("properties", #"{"self": REF, "a b": {}, "a_b": true, "id": {"type": "string"}}"#),
    ("oneOf", "[REF, REF]"), ("oneOf", #"[REF, {"type": "null"}]"#), ("oneOf", "[]"),
    ("anyOf", "[REF, REF, REF]"), ("anyOf", #"[{"required": ["a"]}, {"required": ["b"]}]"#),
    ("anyOf", #"[{"type": "string"}, {"type": "integer"}, {"enum": [""]}]"#),
    ("allOf", "[REF, REF]"), ("allOf", "[{}]"), ("allOf", "[]"), ("$ref", "\"#/info\""),
    ("discriminator", #"{"propertyName": "type"}"#), ("discriminator", "{}"),
    ("discriminator", ##"{"propertyName": "id", "mapping": {"a": "None", "b": "#/"}}"##),
    ("maximum", "99999999999999999999"), ("exclusiveMinimum", "true"), ("pattern", #""[""#),
    ("style", #""deepObject""#), ("style", #""matrix""#), ("explode", "true"), ("in", #""cookie""#),
    ("in", #""path""#), ("name", #""Content-Type""#), ("schema", "REF"), ("parameters", "[REF]"),
    ("content", #"{"application/json": {"schema": REF}}"#), ("content", #"{"text/csv": {}}"#),
    ("content", #"{"multipart/form-data": {"schema": REF}}"#), ("content", "{}"),
    ("content", #"{"application/x-www-form-urlencoded": {"schema": REF}}"#),
    ("content", #"{"text/event-stream": {"schema": REF}, "application/json": {"schema": REF}}"#),
    ("requestBody", #"{"content": {"application/json": {"schema": REF}}}"#),
    ("responses", #"{"201": {"description": ""}, "4XX": REF, "default": {}}"#),
    ("security", "[]"), ("security", #"[{"a": []}, {}]"#), ("security", #"[{"a": [], "b": []}]"#),
    ("servers", #"[{"url": "/v1"}]"#), ("servers", #"[{"url": "https://{a}.example.com"}]"#),
    ("operationId", #""send""#), ("operationId", "\"\""), ("tags", "[1]"), ("title", #""Order""#),
    ("x-swift-name", #""init""#), ("x-swift-name", #""Order""#), ("x-money", #""decimal""#),
    ("x-result", #"{"member": "data"}"#), ("x-aliases", #"["id"]"#), ("x-lenient", "true"),
    ("x-pagination", #"{"cursor": "after", "items": "data", "next": "next"}"#),
    ("x-repeatability", #"{"keyed": "Idempotency-Key"}"#), ("description", #""```\n*/\u2028""#),
  ]
}
