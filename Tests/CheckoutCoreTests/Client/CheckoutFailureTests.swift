import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Failures without their type")
struct CheckoutFailureTests {
  @Test("A failure that lost its type in a task group still tells its effect")
  func taskGroup() async throws {
    let (shop, _) = ShopClient.scripted(.failure(.connectionLost))

    let caught = await withThrowingTaskGroup(of: Order.self) { group -> (any Error)? in
      group.addTask { try await shop.send(Order(id: "o_1"), to: .createOrder).value }
      do {
        for try await _ in group {}
        return nil
      } catch {
        return error
      }
    }

    let failure = try #require(caught as? any CheckoutFailure)
    #expect(failure.effect == .mayHaveHappened)
    #expect(failure.api == "Shop")
    #expect(failure.operationID == "createOrder")
    #expect(failure.attempts.count == 1)
    #expect(failure.status == nil)
    #expect("\(failure)" == "\(caught as? APIError<ShopProblem>, default: "another error")")
  }

  @Test("The description says what was called, how it ended and what that means")
  func description() async throws {
    let (shop, _) = ShopClient.scripted(
      .failure(.connectionLost), .json("{}", status: 422), .json("{}"))
    var lines: [String] = []
    for _ in 0..<3 {
      let error = try await #require(throws: APIError<ShopProblem>.self) {
        try await shop.send(Order(id: "o_1"), to: .createOrder)
      }
      lines.append("\(error)")
    }
    let invalid = try await #require(throws: APIError<ShopProblem>.self) {
      try await shop.send(to: .deleteOrder(id: ""))
    }
    lines.append("\(invalid)")

    let mayHave = "It may have taken effect: look before you try again."
    #expect(
      lines == [
        "Shop.createOrder got no answer: the connection was lost. \(mayHave)",
        "Shop.createOrder was refused with status 422. Nothing happened at the provider.",
        "Shop.createOrder got status 200 and an unexpected answer: "
          + "$.id (byte 0): the member is missing. \(mayHave)",
        "Shop.deleteOrder was not sent: A parameter of the path is empty or a dot segment. "
          + "Pass the id of something that exists. Nothing happened at the provider.",
      ])
  }
}
