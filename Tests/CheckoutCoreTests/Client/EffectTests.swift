import CheckoutCore
import CheckoutTesting
import HTTPTypes
import Testing

@Suite("The effect of a failed call")
struct EffectTests {
  /// What the three kinds of calls say after the same answer.
  private func effects(
    of step: ScriptedTransport.Step
  ) async -> (unsafe: Effect?, keyed: Effect?, safe: Effect?) {
    let (shop, _) = ShopClient.scripted(step, step, step)
    return (
      await effect { () async throws(APIError<ShopProblem>) in
        _ = try await shop.send(Order(id: "o_1"), to: .createOrder)
      },
      await effect { () async throws(APIError<ShopProblem>) in
        _ = try await shop.send(Order(id: "o_1"), to: .payOrder)
      },
      await effect { () async throws(APIError<ShopProblem>) in
        _ = try await shop.send(to: .retrieveOrder(id: "o_1"))
      }
    )
  }

  private func effect(
    _ call: () async throws(APIError<ShopProblem>) -> Void
  ) async -> Effect? {
    do throws(APIError<ShopProblem>) {
      try await call()
      return nil
    } catch {
      return error.effect
    }
  }

  @Test(
    "A refusal of the request itself means that nothing happened",
    arguments: [
      400, 401, 403, 404, 405, 406, 407, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422,
      423, 426, 428, 429, 431, 451,
    ])
  func refused(status: Int) async {
    let effects = await effects(of: .json("{}", status: status))

    #expect(effects == (.nothingHappened, .nothingHappened, .nothingHappened))
  }

  @Test(
    "Any other status may stand behind work that was done, unless the call changes nothing",
    arguments: [
      0, 42, 100, 101, 199, 300, 301, 302, 303, 304, 307, 308, 402, 408, 409, 418, 424, 425, 430,
      444, 499,
      500, 501, 502, 503, 504, 520, 599, 600, 999,
    ])
  func uncertain(status: Int) async {
    let effects = await effects(of: .json("{}", status: status))

    #expect(effects == (.mayHaveHappened, .mayHaveHappened, .nothingHappened))
  }

  @Test(
    "A success that cannot be read may stand behind work that was done",
    arguments: ["", "{", "{}", "[]", "null", "<html>"])
  func unreadable(body: String) async {
    let effects = await effects(of: .json(body))

    #expect(effects == (.mayHaveHappened, .mayHaveHappened, .nothingHappened))
  }

  @Test(
    "If no byte was sent, nothing happened, whatever went wrong",
    arguments: [TransportError.Kind.connectionFailed, .tlsFailed, .timedOut, .cancelled, .other])
  func notSent(kind: TransportError.Kind) async {
    let effects = await effects(of: .failure(kind, delivery: .notSent))

    #expect(effects == (.nothingHappened, .nothingHappened, .nothingHappened))
  }

  @Test(
    "If bytes may have been sent, the call may have taken effect, unless it changes nothing",
    arguments: [
      TransportError.Kind.connectionLost, .timedOut, .cancelled, .responseTooLarge,
      .malformedResponse, .connectionFailed, .other, .init("something new"),
    ])
  func mayHaveBeenSent(kind: TransportError.Kind) async {
    let effects = await effects(of: .failure(kind))

    #expect(effects == (.mayHaveHappened, .mayHaveHappened, .nothingHappened))
  }

  @Test("A call that was refused here has sent nothing")
  func invalid() async {
    let (shop, transport) = ShopClient.scripted(.order)

    let effect = await effect { () async throws(APIError<ShopProblem>) in
      _ = try await shop.send(to: .retrieveOrder(id: ""))
    }

    #expect(effect == .nothingHappened)
    #expect(transport.requests.isEmpty)
  }
}
