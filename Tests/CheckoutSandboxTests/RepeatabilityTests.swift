#if Sandbox
  import CheckoutSandbox
  import NIOHTTP1
  import Testing

  @Suite struct RepeatabilityTests {
    /// Everything that a run says, but for its port and the date.
    private func run(seed: UInt64) async throws -> [String] {
      try await withSandbox(seed: seed, clock: .manual(unixTime: 1_736_510_400)) { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        var said = [sandbox.apiKey(for: .joPay)]
        for _ in 0..<3 {
          let reply = try await client.joPay(.POST, "/sessions", body: Order().json)
          said += [
            reply.headers.first(name: "x-request-id") ?? "",
            reply.text.split(separator: sandbox.baseURL).joined(),
          ]
        }
        return said
      }
    }

    @Test("Two runs with one seed give the same keys, ids and answers")
    func sameSeed() async throws {
      let first = try await run(seed: 7)
      let second = try await run(seed: 7)
      #expect(first == second)
    }

    @Test("Within a run and between seeds all ids differ")
    func differentIDs() async throws {
      let said = try await run(seed: 7) + run(seed: 8)
      #expect(Set(said).count == said.count)
    }
  }
#endif
