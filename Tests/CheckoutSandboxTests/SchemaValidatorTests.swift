#if Sandbox
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct SchemaValidatorTests {
    struct Sample: Sendable, CustomTestStringConvertible {
      let schema: String
      let value: String
      let problem: String?

      init(_ schema: String, _ value: String, _ problem: String? = nil) {
        self.schema = schema
        self.value = value
        self.problem = problem
      }

      var testDescription: String { "\(schema) \(value)" }
    }

    static let samples = [
      Sample(#"{"type":"string"}"#, #""a""#),
      Sample(#"{"type":"string"}"#, "1", "$ must be a string, not a number"),
      Sample(#"{"type":["string","null"]}"#, "null"),
      Sample(#"{"type":["string","null"]}"#, "1", "$ must be a string or null, not a number"),
      Sample(#"{"type":"string","nullable":true}"#, "null"),
      Sample(#"{"type":"integer"}"#, "2.0"),
      Sample(#"{"type":"integer"}"#, "1e400", "$ must be an integer, not a number"),
      Sample(#"{"type":"number"}"#, "1e400"),
      Sample(#"{"enum":["a","b"]}"#, #""b""#),
      Sample(#"{"enum":["a","b"]}"#, #""c""#, #"$ must be one of "a", "b""#),
      Sample(#"{"const":1}"#, "2", "$ must be 1"),
      Sample(#"{"minimum":1}"#, "0", "$ must be at least 1"),
      Sample(#"{"minimum":1}"#, "1"),
      Sample(#"{"exclusiveMinimum":1}"#, "1", "$ must be more than 1"),
      Sample(#"{"maximum":9223372036854775806}"#, "9223372036854775807", "$ must be at most"),
      Sample(#"{"exclusiveMaximum":1.5}"#, "1.5", "$ must be less than 1.5"),
      Sample(#"{"minLength":2}"#, #""é""#, "$ must have at least 2 characters, not 1"),
      Sample(#"{"maxLength":2}"#, #""abc""#, "$ must have at most 2 characters, not 3"),
      Sample(#"{"maxItems":1}"#, "[1,2]", "$ must have at most 1 elements, not 2"),
      Sample(#"{"items":{"type":"string"}}"#, #"["a",1]"#, "$[1] must be a string"),
      Sample(#"{"required":["a"]}"#, "{}", "$.a is required"),
      Sample(#"{"properties":{"a":{"type":"null"}}}"#, #"{"a":1}"#, "$.a must be null"),
      Sample(#"{"additionalProperties":false}"#, #"{"a b":1}"#, #"$["a b"] is not allowed"#),
      Sample(#"{"additionalProperties":{"type":"string"}}"#, #"{"a":1}"#, "$.a must be a string"),
      Sample("{}", #"{"a":1,"a":2}"#, "$.a is there twice"),
      Sample(#"{"allOf":[{"minimum":1},{"maximum":2}]}"#, "3", "$ must be at most 2"),
      Sample(#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "null"),
      Sample(#"{"anyOf":[{"type":"string"}]}"#, "1", "$ must be a string"),
      Sample(#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#, "1"),
      Sample(#"{"oneOf":[{"type":"number"},{"type":"integer"}]}"#, "1", "$ fits 2 of the shapes"),
      Sample(##"{"$ref":"#/definitions/loop"}"##, "1", "$ is nested more deeply"),
      Sample(##"{"$ref":"#/nowhere"}"##, "1", "$ has a schema whose $ref leads nowhere"),
      Sample("true", "1"),
      Sample("false", "1", "$ is not allowed"),
    ]

    @Test("A value fits its schema, or the place and the reason are told", arguments: samples)
    func check(sample: Sample) throws {
      let root = try JSONNode.parse(
        Array(##"{"definitions":{"loop":{"allOf":[{"$ref":"#/definitions/loop"}]}}}"##.utf8))
      let validator = SchemaValidator(references: References(root: root))
      let violations = validator.violations(
        of: try JSONNode.parse(Array(sample.value.utf8)),
        against: try JSONNode.parse(Array(sample.schema.utf8)))
      if let problem = sample.problem {
        #expect(violations.count == 1)
        #expect(violations.first?.description.hasPrefix(problem) == true, "\(violations)")
      } else {
        #expect(violations == [])
      }
    }

    static let formats: [(StringFormat, accepted: [String], refused: [String])] = [
      (
        .uri,
        ["https://a.example", "http://127.0.0.1:80/x?y#z", "shop+app://done", "mailto:a@b.c"],
        [
          "", "a", "/a", "https:", "https://", "https:///x", "1a:b", "a:b c", "a:\n",
          "https://é.de",
        ]
      ),
      (.email, ["a@b.co", "é@b.co"], ["", "a", "@", "a@b", "a@.b", "a@b.", "a@b@c.d", "a b@c.d"]),
      (
        .dateTime, ["2025-01-10T13:00:00Z", "2025-01-10T13:00:00.123+01:00"],
        ["", "2025-01-10", "2025-01-10 13:00:00Z", "2025-01-10T13:00:00", "2025-01-10T13:00:00.Z"]
      ),
      (.currency, ["eur", "EUR"], ["", "eu", "euro", "e1r"]),
      (.decimal, ["0", "-1.50"], ["", "-", ".5", "5.", "1,5", "1e3", "1.2.3"]),
    ]

    @Test("A format accepts what is right and refuses what is certainly wrong", arguments: formats)
    func format(format: StringFormat, accepted: [String], refused: [String]) {
      for text in accepted { #expect(format.accepts(text), "\(text)") }
      for text in refused { #expect(!format.accepts(text), "\(text)") }
    }
  }
#endif
