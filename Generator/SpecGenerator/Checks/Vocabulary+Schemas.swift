extension Vocabulary {
  static let schema = Vocabulary(
    read: [
      "$ref", "type", "nullable", "format", "enum", "properties", "required", "items",
      "additionalProperties", "patternProperties", "oneOf", "anyOf", "allOf", "discriminator",
      "const", "title", "description",
      "deprecated",
    ],
    ignored: [
      "$comment", "$schema", "example", "examples", "default", "externalDocs", "readOnly",
      "writeOnly", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
      "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties",
      "maxProperties", "contentEncoding", "contentMediaType", "contentSchema", "xml",
    ],
    refused: ["$dynamicRef": identifiers],
    unrendered: [
      "then": conditional, "else": conditional, "dependentSchemas": conditional,
      "dependencies": conditional,
    ],
    refusedInOurs: [
      "allOf": "Write the members of all parts into one object.",
      "not": "Say what the value is, not what it is not.",
      "patternProperties": maps, "propertyNames": maps,
      "unevaluatedProperties": "Leave it out: members that are not listed are kept in any case.",
      "prefixItems": tuples, "contains": tuples, "unevaluatedItems": tuples,
      "if": conditions, "then": conditions, "else": conditions,
      "dependentRequired": conditions, "dependentSchemas": conditions, "dependencies": conditions,
      "$defs": "Move the definitions to components/schemas.",
      "definitions": "Move the definitions to components/schemas.",
      "$id": identifiers, "$anchor": identifiers, "$dynamicAnchor": identifiers,
    ],
    dialect: [
      "x-source", "x-unverified", "x-swift-name", "x-money", "x-enum-names", "x-enum-descriptions",
      "x-lenient",
    ])

  static let property: Vocabulary = {
    var property = schema
    property.dialect.formUnion(["x-aliases", "x-letter-case"])
    return property
  }()

  /// The keywords that say more about a value than the component that `$ref` leads to, and still
  /// change nothing: all others would be lost.
  static let besideReference: Set<String> = [
    "$ref", "$comment", "title", "description", "deprecated", "example", "examples", "default",
    "readOnly", "writeOnly", "externalDocs",
  ]

  /// What alternatives may have beside them: what all of them have in common is in each.
  static let besideAlternatives = besideReference.union([
    "oneOf", "anyOf", "discriminator", "type", "nullable",
  ])

  /// What a schema says for people to read, or for those who send it.
  static let annotations: Set<String> = [
    "$comment", "title", "description", "deprecated", "example", "examples", "default", "readOnly",
    "writeOnly", "externalDocs", "xml",
  ]

  /// What bounds a value, and does not change its type.
  static let validation: Set<String> = [
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties",
    "maxProperties", "contentEncoding", "contentMediaType",
  ]

  /// What makes a schema another than the one that a reference beside it leads to.
  static let structural: Set<String> = [
    "properties", "required", "additionalProperties", "patternProperties", "items", "oneOf",
    "anyOf", "allOf", "enum", "const",
  ]

  private static let conditional =
    "members that only a condition lists are read and kept among the additional members"
  private static let maps = "Describe the values of all members with \"additionalProperties\"."
  private static let tuples = "Describe all elements with \"items\"."
  private static let conditions = "Make the members optional, and say the condition in words."
  private static let identifiers = "Refer to components/schemas with \"$ref\"."
}
