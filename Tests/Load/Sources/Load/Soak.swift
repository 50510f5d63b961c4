import CheckoutSandbox
import JoPay

/// Sixty-four tasks that create and retrieve sessions, among all faults.
struct Soak {
  let sandbox: Sandbox
  let seconds: Int

  private static let faults: [Fault] = [
    .dropBeforeWork, .dropAfterWork, .truncatedBody, .malformedJSON, .notJSON, .unknownFields,
    .unknownEnumValues, .status(500), .status(503), .status(429, retryAfterSeconds: 1),
    .latency(milliseconds: 100), .slowBody(milliseconds: 200), .oversizedBody(bytes: 1 << 20),
    .redirect(to: "https://elsewhere.example/"), .refusedWithSuccess,
  ]

  func run() async throws -> [Check] {
    let counts = CallCounts()
    let jopay = try JoPayClient(
      of: sandbox, options: .init(metricsFactory: counts, maximumResponseBytes: 1 << 18))
    let end = ContinuousClock.now + .seconds(seconds)
    async let faults: Void = injectFaults(until: end)
    async let memory = sampleMemory(until: end)
    let tally = await withTaskGroup(of: Tally.self) { group in
      for _ in 0..<64 {
        group.addTask { await Tally(of: jopay, in: sandbox, until: end) }
      }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
    await faults
    return await checks(tally, counts) + checks(memory)
  }

  /// Breaks about every tenth call.
  private func injectFaults(until end: ContinuousClock.Instant) async {
    while ContinuousClock.now < end {
      let seen = await sandbox.callCount(at: .joPay)
      if let fault = Self.faults.randomElement() {
        await sandbox.inject(fault, at: .joPay, times: 1)
      }
      while await sandbox.callCount(at: .joPay) < seen + 10, ContinuousClock.now < end {
        try? await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  private func sampleMemory(until end: ContinuousClock.Instant) async -> [Int] {
    var samples: [Int] = []
    while ContinuousClock.now < end {
      try? await Task.sleep(for: .seconds(1))
      if let bytes = Memory.resident { samples.append(bytes) }
    }
    return samples
  }

  private func checks(_ tally: Tally, _ counts: CallCounts) async -> [Check] {
    let made = await sandbox.sessionCount(at: .joPay)
    print("  \(tally)")
    var checks: [Check] = [
      .equal("sessions that were created and then not found", tally.lost, 0),
      .equal("answers that were of another session", tally.mixedUp, 0),
      // Each session is one that a caller has, or one of those that may have happened.
      .within(
        "sessions that the provider made", made,
        tally.created...(tally.created + tally.mayHaveBeenCreated)),
      .equal(
        "creations that it saw", await sandbox.callCount(of: "createSession", at: .joPay),
        tally.creations),
    ]
    for (operation, calls) in [
      ("createSession", tally.creations), ("retrieveSession", tally.retrievals),
    ] {
      checks += [
        .equal(
          "calls by metrics, \(operation)", counts.sum("checkout.calls", operation: operation),
          calls),
        .equal(
          "attempts by metrics, \(operation)",
          counts.sum("checkout.attempts", operation: operation),
          await sandbox.callCount(of: operation, at: .joPay)),
      ]
    }
    return checks
  }

  /// Memory is flat if it is no more in the last third than in the one before, by which time the
  /// sandbox keeps all the sessions that it ever keeps.
  private func checks(_ memory: [Int]) -> [Check] {
    let third = memory.count / 3
    guard third > 0, let before = memory.dropFirst(third).prefix(third).max(),
      let after = memory.suffix(third).max()
    else { return [] }
    return [
      Check(
        name: "resident memory in the last third", measured: "\(after >> 20) MiB",
        limit: "at most 1.1 times the \(before >> 20) MiB of the third before",
        holds: after * 10 <= before * 11)
    ]
  }
}
