#if Sandbox
  import AsyncHTTPClient
  import CheckoutSandbox
  import NIOHTTP1
  import SpecGenerator
  import Testing

  @Suite struct FaultTests {
    private func withFault(
      _ fault: Fault, _ body: (SandboxClient) async throws -> Void
    ) async throws {
      try await withSandbox { sandbox in
        await sandbox.inject(fault, at: .joPay, times: 1)
        try await body(SandboxClient(sandbox: sandbox))
      }
    }

    @Test("Latency delays the answer, and the work is done")
    func latency() async throws {
      try await withFault(.latency(milliseconds: 300)) { client in
        let start = ContinuousClock.now
        let reply = try await client.create()
        #expect(reply.status == 200)
        #expect(ContinuousClock.now - start >= .milliseconds(300))
      }
    }

    @Test("A status is answered with its Retry-After and without work")
    func status() async throws {
      try await withFault(.status(503, retryAfterSeconds: 7)) { client in
        let reply = try await client.create()
        #expect(reply.status == 503)
        #expect(reply.headers.first(name: "retry-after") == "7")
        #expect(try reply.json["error"] != nil)
        let count = try await client.sessionCount()
        #expect(count == 0)
      }
    }

    @Test("A connection dropped before the work gives no answer and makes no session")
    func dropBeforeWork() async throws {
      try await withFault(.dropBeforeWork) { client in
        await #expect(throws: HTTPClientError.remoteConnectionClosed) { try await client.create() }
        let count = try await client.sessionCount()
        #expect(count == 0)
      }
    }

    @Test("A connection dropped after the work gives no answer and has made a session")
    func dropAfterWork() async throws {
      try await withFault(.dropAfterWork) { client in
        await #expect(throws: HTTPClientError.remoteConnectionClosed) { try await client.create() }
        let count = try await client.sessionCount()
        #expect(count == 1)
      }
    }

    @Test("Malformed JSON is a whole answer of the length that it promises")
    func malformedJSON() async throws {
      try await withFault(.malformedJSON) { client in
        let reply = try await client.create()
        #expect(reply.status == 200)
        #expect(reply.headers.first(name: "content-length") == "\(reply.text.utf8.count)")
        #expect(throws: JSONSyntaxError.self) { try reply.json }
      }
    }

    @Test("A truncated body ends before the length that it promises")
    func truncatedBody() async throws {
      try await withFault(.truncatedBody) { client in
        await #expect(throws: (any Error).self) { try await client.create() }
        let count = try await client.sessionCount()
        #expect(count == 1)
      }
    }

    @Test("An oversized body is as large as asked for, and right", arguments: [0, 1, 3_000_000])
    func oversizedBody(bytes: Int) async throws {
      try await withFault(.oversizedBody(bytes: bytes)) { client in
        let reply = try await client.create()
        #expect(reply.text.utf8.prefix { $0 == UInt8(ascii: " ") }.count == bytes)
        #expect(try reply.json["status"]?.string == "pending")
      }
    }

    @Test("A slow body takes its time, and is right")
    func slowBody() async throws {
      try await withFault(.slowBody(milliseconds: 400)) { client in
        let start = ContinuousClock.now
        let json = try await client.create().json
        #expect(json["status"]?.string == "pending")
        #expect(ContinuousClock.now - start >= .milliseconds(400))
      }
    }

    @Test("An answer that is not JSON is HTML with a status of success")
    func notJSON() async throws {
      try await withFault(.notJSON) { client in
        let reply = try await client.create()
        #expect(reply.status == 200)
        #expect(reply.headers.first(name: "content-type") == "text/html")
        #expect(throws: JSONSyntaxError.self) { try reply.json }
      }
    }

    @Test("Unknown enumeration values replace those of the answer and nothing else")
    func unknownEnumValues() async throws {
      try await withFault(.unknownEnumValues) { client in
        let json = try await client.create().json
        #expect(json["status"]?.string == "sandbox_unknown_value")
        #expect(json["currency"]?.string == "eur")
      }
    }

    @Test("Unknown fields come beside the known ones")
    func unknownFields() async throws {
      try await withFault(.unknownFields) { client in
        let json = try await client.create().json
        #expect(json["status"]?.string == "pending")
        #expect(json["sandbox_unknown_number"]?.number == "12345678901234567890.123456789")
      }
    }

    @Test("A redirect names another host, and nothing was done")
    func redirect() async throws {
      try await withFault(.redirect(to: "https://elsewhere.example/")) { client in
        let reply = try await client.create()
        #expect(reply.status == 307)
        #expect(reply.location == "https://elsewhere.example/")
        let count = try await client.sessionCount()
        #expect(count == 0)
      }
    }

    @Test("A fault hits its operation only, and as often as it was asked to")
    func scope() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        await sandbox.inject(.status(500), at: .joPay, operation: "retrieveSession", times: 2)
        let id = try await client.createSession()
        var statuses: [UInt] = []
        for _ in 0..<3 { statuses.append(try await client.joPay(.GET, "/sessions/\(id)").status) }
        #expect(statuses == [500, 500, 200])
      }
    }

    @Test("A fault without a number of times stays until it is cleared")
    func untilCleared() async throws {
      try await withSandbox { sandbox in
        let client = SandboxClient(sandbox: sandbox)
        await sandbox.inject(.status(500), at: .joPay)
        var statuses: [UInt] = []
        for _ in 0..<2 { statuses.append(try await client.create().status) }
        await sandbox.clearFaults()
        statuses.append(try await client.create().status)
        #expect(statuses == [500, 500, 200])
      }
    }
  }
#endif
