import CheckoutTesting
import CheckoutWebhooks
import Testing

@Suite("InboxConformance: writes")
struct InboxWriteConformanceTests {
  struct OutOfStock: Error {}

  func check(_ requirement: InboxWriteRequirement, _ defect: NotingInbox.Defect?) async throws {
    let suite = InboxConformance(opening: { NotingInbox(defect) }, reopening: { $0 })
    try await suite.check(requirement) { fails in
      { notes in
        notes += 1
        if fails { throw OutOfStock() }
      }
    } counting: {
      $0.notes
    }
  }

  @Test(
    "An inbox that writes and completes in one step meets it",
    arguments: InboxWriteRequirement.allCases)
  func conforms(to requirement: InboxWriteRequirement) async throws {
    try await check(requirement, nil)
  }

  static let breaches: [(NotingInbox.Defect, [InboxWriteRequirement])] = [
    (.forgetsWrites, [.together, .races]), (.writesAgain, [.once]),
    (.writesFirst, [.fenced, .undone]),
    (.keepsFailedWrites, [.undone]), (.writesForAnybody, [.fenced]),
  ]

  @Test("An inbox that breaks a requirement fails it", arguments: breaches)
  func defects(_ defect: NotingInbox.Defect, breaks: [InboxWriteRequirement]) async {
    for requirement in breaks {
      await #expect(throws: InboxConformanceFailure.self, "\(defect): \(requirement)") {
        try await check(requirement, defect)
      }
    }
  }

  @Test("Every defect and every requirement is among them")
  func complete() {
    #expect(Self.breaches.map(\.0) == NotingInbox.Defect.allCases)
    #expect(Set(Self.breaches.flatMap(\.1)) == Set(InboxWriteRequirement.allCases))
  }
}
