import CheckoutCore
import CheckoutSandbox
import CheckoutTesting
import GStable
import Testing

/// What becomes of a session whose answer was lost, over real HTTP.
@Suite("Looking for a session that may have been created")
struct FindSessionTests {
  private static func create(order: String, _ gstable: GStableClient) async throws {
    let account = try #require(try await gstable.listAccounts().first)
    _ = try await gstable.createCheckoutSession(
      .init(
        accountID: account.id, settlementToken: .polygonUSDC,
        lineItems: [
          .oneTime(
            .init(
              quantity: 1, unitPrice: 19_900_000,
              productData: .init(productName: "Coffee beans")))
        ],
        successURL: "https://shop.example/thanks", metadata: ["order_id": .string(order)]))
  }

  private static func client(of sandbox: Sandbox) throws -> GStableClient {
    GStableClient(
      apiKey: Secret(sandbox.apiKey(for: .gStable)),
      server: try Server(address: sandbox.baseURL(for: .gStable)))
  }

  @Test("One whose answer was lost after the work is found by its order number, beyond a page")
  func droppedAfterWork() async throws {
    try await withSandbox { sandbox in
      let gstable = try Self.client(of: sandbox)
      await sandbox.inject(
        .dropAfterWork, at: .gStable, operation: "createCheckoutSession", times: 1)
      let error = await #expect(throws: GStableError.self) {
        try await Self.create(order: "1", gstable)
      }
      #expect(error?.effect == .mayHaveHappened)
      for _ in 1...100 {
        try await Self.create(order: "2", gstable)
      }

      let finding = try await gstable.findSession(whereMetadata: "order_id", is: "1")

      guard case .found(let detail) = finding else {
        Issue.record("\(finding)")
        return
      }
      #expect(detail.session.metadata?["order_id"]?.string == "1")
    }
  }

  @Test("One that was lost before the work is not found so far in the whole list")
  func droppedBeforeWork() async throws {
    try await withSandbox { sandbox in
      let gstable = try Self.client(of: sandbox)
      try await Self.create(order: "2", gstable)
      await sandbox.inject(
        .dropBeforeWork, at: .gStable, operation: "createCheckoutSession", times: 1)
      let error = await #expect(throws: GStableError.self) {
        try await Self.create(order: "1", gstable)
      }
      #expect(error?.effect == .mayHaveHappened)

      let finding = try await gstable.findSession(whereMetadata: "order_id", is: "1")

      #expect(finding == .notFoundSoFar(lookedAt: 1, isWholeList: true))
    }
  }

  @Test("Two of one order are several")
  func several() async throws {
    try await withSandbox { sandbox in
      let gstable = try Self.client(of: sandbox)
      for _ in 1...2 { try await Self.create(order: "1", gstable) }

      let finding = try await gstable.findSession(whereMetadata: "order_id", is: "1")

      guard case .several(let details) = finding else {
        Issue.record("\(finding)")
        return
      }
      #expect(Set(details.map(\.session.id)).count == 2)
    }
  }
}
