#if Sandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @testable import CheckoutSandbox

  @Suite struct SpecificationTests {
    @Test(
      "Each operation answers, and each answer fits the specification that it simulates",
      arguments: SandboxProvider.allCases)
    func answersFit(provider: SandboxProvider) async throws {
      let specification = try provider.makeSimulation(seed: 1).specification
      try await withSandbox { sandbox in
        var tour = Tour(client: SandboxClient(sandbox: sandbox), provider: provider)
        try await tour.visit()
        #expect(tour.accepted == Set(specification.operations.map(\.id)))
        for (name, reply) in tour.replies {
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
            operation: operation, now: Moment(unixSeconds: 0), address: "")
          // Without a body and parameters many refuse, but not because they are unknown.
          do throws(ProviderRefusal) {
            _ = try simulation.answer(call)
          } catch {
            #expect(error != .unknownPath, "\(provider) \(operation.id)")
          }
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

    @Test(
      "Of two paths that fit a request, the one with fewer parameters counts",
      arguments: [
        (HTTPMethod.POST, "/product/list/by/ids", UInt(200)), (.GET, "/product/list/1/9", 200),
        (.GET, "/product/list/by/ids", 405), (.GET, "/payment/link/create", 405),
      ])
    func concretePaths(method: HTTPMethod, path: String, status: UInt) async throws {
      try await withSandbox { sandbox in
        let reply = try await SandboxClient(sandbox: sandbox)
          .call(.gStable, method, path, body: #"{"productIds":[]}"#)
        #expect(reply.status == status)
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
