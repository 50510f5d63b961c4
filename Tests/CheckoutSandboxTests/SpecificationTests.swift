#if Sandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct SpecificationTests {
    @Test("Each answer of the sandbox fits the specification that it simulates")
    func answersFit() async throws {
      let specification = try JoPaySimulation(seed: 1).specification
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        let id = try await client.createSession()
        let replies = [
          ("createSession", try await client.joPay(.POST, "/sessions", body: Order().json)),
          ("createSession", try await client.joPay(.POST, "/sessions", body: "{}")),
          ("retrieveSession", try await client.joPay(.GET, "/sessions/\(id)")),
          ("retrieveSession", try await client.joPay(.GET, "/sessions/cs_unknown")),
        ]
        for (name, reply) in replies {
          let operation = try #require(specification.operations.first { $0.id == name })
          let schema = try #require(operation.answerSchema(status: Int(reply.status)))
          let violations = specification.validator.violations(of: try reply.json, against: schema)
          #expect(violations == [], "\(name) \(reply.status)")
        }
      }
    }

    @Test("Every operation of a specification has an answer of its own")
    func allOperations() throws {
      for provider in SandboxProvider.allCases {
        var simulation = try provider.makeSimulation(seed: 1)
        #expect(!simulation.specification.operations.isEmpty)
        for operation in simulation.specification.operations {
          let call = ProviderCall(
            operation: operation, parameters: [:], body: nil, now: Moment(unixSeconds: 0), pages: ""
          )
          // Without a body and parameters most refuse, but not because they are unknown.
          let refusal = #expect(throws: ProviderRefusal.self) { try simulation.answer(call) }
          #expect(refusal != .unknownPath, "\(provider) \(operation.id)")
        }
      }
    }

    @Test("A specification that is no JSON is refused with its place")
    func unreadable() {
      #expect {
        try Specification(name: "Specs/Shop.json", text: "{\n  \"a\" 1}")
      } throws: { error in
        "\(error)".hasPrefix("Specs/Shop.json:2:7: ")
      }
    }

    @Test("A reference leads to its node, and one that does not is nil")
    func references() throws {
      let references = References(
        root: try JSONNode.parse(
          Array(##"{"a/b":{"~":{"$ref":"#/c"}},"c":7,"d":{"$ref":"#/d"}}"##.utf8)))
      func resolve(_ pointer: String) throws -> String? {
        let node = try JSONNode.parse(Array(#"{"$ref":"\#(pointer)"}"#.utf8))
        return references.resolve(node)?.number
      }
      #expect(try resolve("#/a~1b/~0") == "7")
      #expect(try resolve("#/nothing") == nil)
      #expect(try resolve("#/d") == nil)
      #expect(try resolve("https://a.example/#/c") == nil)
    }
  }
#endif
