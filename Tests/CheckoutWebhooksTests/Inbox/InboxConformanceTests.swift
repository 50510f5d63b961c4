import CheckoutTesting
import CheckoutWebhooks
import Testing

/// A suite that every store passes proves nothing: each requirement finds a store that breaks it.
@Suite("InboxConformance")
struct InboxConformanceTests {
  @Test("An inbox that breaks a requirement fails it", arguments: BrokenInbox.Defect.allCases)
  func defects(_ defect: BrokenInbox.Defect) async throws {
    let suite = InboxConformance(
      opening: { BrokenInbox(defect) }, reopening: { $0.afterRestart() })
    for requirement in defect.breaks {
      await #expect(throws: InboxConformanceFailure.self, "\(defect): \(requirement)") {
        try await suite.check(requirement)
      }
    }
  }

  @Test("Every requirement is broken by some inbox")
  func complete() {
    #expect(Set(BrokenInbox.Defect.allCases.flatMap(\.breaks)) == Set(InboxRequirement.allCases))
  }

  @Test("A failure tells the requirement and what came instead")
  func description() async {
    let suite = InboxConformance { BrokenInbox(.forgetsCompletion) }
    await #expect {
      try await suite.check(.duplicates)
    } throws: { error in
      let text = "\(error)"
      return text.hasPrefix("A completed delivery is a duplicate from then on. Expected ")
    }
  }

  @Test("A restart cannot be checked without the means to reopen the store")
  func noReopening() async {
    let suite = InboxConformance { InMemoryWebhookInbox() }
    await #expect(throws: InboxConformanceFailure.self) { try await suite.check(.restarts) }
  }
}
