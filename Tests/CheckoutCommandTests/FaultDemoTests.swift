#if Sandbox && AsyncHTTPClient
  import CheckoutCore
  import CheckoutSandbox
  import Foundation
  import Testing

  @testable import checkout

  @Suite("The demo of faults", .timeLimit(.minutes(3)))
  struct FaultDemoTests {
    struct Row: Sendable, Hashable {
      let fault: String
      let operation: String
      let happened: String
      let seen: Int
      let made: Int?
      let effect: String?
    }

    /// What is made at the provider, and what the caller is told of it, fault by fault.
    static let rows = [
      Row(
        fault: "answer lost after the work", operation: "createSession",
        happened: "the connection was lost", seen: 1, made: 1, effect: "may-have-happened"),
      Row(
        fault: "connection lost before the work", operation: "createSession",
        happened: "the connection was lost", seen: 1, made: 0, effect: "may-have-happened"),
      Row(
        fault: "answer lost, twice", operation: "createPayout",
        happened: "succeeded, attempt 3", seen: 3, made: 1, effect: nil),
      Row(
        fault: "connection lost, twice", operation: "retrieveSession",
        happened: "succeeded, attempt 3", seen: 3, made: nil, effect: nil),
      Row(
        fault: "status 503", operation: "createSession",
        happened: "refused with 503", seen: 1, made: 0, effect: "may-have-happened"),
      Row(
        fault: "status 503, twice", operation: "retrieveSession",
        happened: "succeeded, attempt 3", seen: 3, made: nil, effect: nil),
      Row(
        fault: "status 429, Retry-After: 1", operation: "retrieveSession",
        happened: "succeeded, attempt 2", seen: 2, made: nil, effect: nil),
      Row(
        fault: "answer cut off", operation: "createSession",
        happened: "the connection was lost", seen: 1, made: 1, effect: "may-have-happened"),
      Row(
        fault: "a proxy's page in place of JSON", operation: "createSession",
        happened: "the answer cannot be read", seen: 1, made: 1, effect: "may-have-happened"),
      Row(
        fault: "answer of 1 GiB", operation: "createSession",
        happened: "the response is larger than allowed", seen: 1, made: 1,
        effect: "may-have-happened"),
      Row(
        fault: "answer that takes 10 minutes", operation: "createSession",
        happened: "the time was over", seen: 1, made: 1, effect: "may-have-happened"),
      Row(
        fault: "redirect to another host", operation: "createSession",
        happened: "the redirect was not followed", seen: 1, made: 0, effect: "may-have-happened"),
      Row(
        fault: "server without TLS", operation: "createSession",
        happened: "TLS could not be set up", seen: 0, made: 0, effect: "nothing-happened"),
      Row(
        fault: "nothing listens", operation: "createSession",
        happened: "no connection could be made, 3 attempts", seen: 0, made: 0,
        effect: "nothing-happened"),
    ]

    @Test("Nothing is made twice, and the caller is told what may have happened")
    func json() throws {
      let result = try CheckoutProcess.run("demo", "--faults", "--json")
      #expect(result.exitCode == 0, "\(result.errors)")
      let document = try result.json()
      let trials = try #require(document["trials"] as? [[String: Any]])
      let rows = try trials.map { trial in
        Row(
          fault: try #require(trial["fault"] as? String),
          operation: try #require(trial["operation"] as? String),
          happened: try #require(trial["what_happened"] as? String),
          seen: try #require(trial["requests_seen"] as? Int), made: trial["made"] as? Int,
          effect: trial["effect"] as? String)
      }
      #expect(document["all_honest"] as? Bool == true)
      #expect(rows == Self.rows)
    }

    @Test("The table has a row for each fault, without colours where nobody sees them")
    func table() async throws {
      let report = try await withSandbox { sandbox in
        // File descriptor -1 is nobody: progress is not what is tested.
        try await FaultDemo(sandbox: sandbox, progress: DemoProgress(output: .init(descriptor: -1)))
          .run([FaultTrial(title: "nothing listens", server: .nowhere)])
      }

      #expect(
        report.table(for: Output(descriptor: -1)) == """
          fault            call           what happened                            seen  made  \
          the caller is told
          nothing listens  createSession  no connection could be made, 3 attempts  0     0     \
          nothing happened

          """)
    }

    static let lies: [(effect: Effect?, made: Int)] = [
      (nil, 0), (nil, 2), (.nothingHappened, 1), (.mayHaveHappened, 2),
    ]

    @Test("A report in which the caller cannot rely on what they are told says so", arguments: lies)
    func dishonest(effect: Effect?, made: Int) {
      var report = FaultReport(seed: 1)
      report.results = [
        FaultResult(
          trial: FaultTrial(title: "t"),
          ending: FaultEnding(summary: "s", attempts: 1, effect: effect), requestsSeen: 1,
          made: made)
      ]

      #expect(!report.isHonest)
      #expect(report.json.contains(#""all_honest":false"#))
    }
  }
#endif
