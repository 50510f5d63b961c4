import CheckoutCore
import CheckoutTesting
import Testing

@Suite("Lists that cannot be read to their end")
struct PageFailureTests {
  private func read(
    _ items: ShopClient.List.Items
  ) async -> (ids: [String], error: APIError<ShopProblem>?) {
    var ids: [String] = []
    do throws(APIError<ShopProblem>) {
      for try await id in items { ids.append(id) }
      return (ids, nil)
    } catch {
      return (ids, error)
    }
  }

  @Test(
    "A cursor that was there before ends the list with an error, behind what came with it",
    arguments: [["x", "x"], ["x", "y", "x"], ["start"]])
  func circle(_ cursors: [String]) async throws {
    let transport = ScriptedTransport(
      cursors.enumerated().map { .json(#"{"data":["\#($0)"],"next":"\#($1)"}"#) })
    let shop = ShopClient(apiKey: Secret("sk_test_1"), transport: transport)
    let (ids, error) = await read(shop.following(from: "start").items)
    #expect(ids == cursors.indices.map { "\($0)" })
    #expect(error?.unexpectedResponse == .repeatedPage)
    #expect(error?.operationID == "listOrders")
    #expect(error?.status == 200)
    #expect(error?.effect == .nothingHappened)
    #expect(transport.remainingSteps == 0)
  }

  @Test("A provider that answers with the same page for ever is left at the second one")
  func ignoredOffset() async throws {
    let transport = ScriptedTransport(.init(repeating: .json(#"{"data":["a","b"]}"#), count: 5))
    let shop = ShopClient(apiKey: Secret("sk_test_1"), transport: transport)
    let (ids, error) = await read(shop.skipping().items)
    #expect(ids == ["a", "b"])
    #expect(error?.unexpectedResponse == .repeatedPage)
    #expect(transport.requests.count == 2)
  }

  @Test("A page that cannot be had is a typed error, and the list is at its end")
  func failure() async throws {
    let (shop, transport) = ShopClient.scripted(
      .json(#"{"data":["a","b"]}"#), .json(#"{"code":"gone"}"#, status: 404))
    var iterator = shop.numbered().makeAsyncIterator()
    _ = try await iterator.next()
    await #expect(throws: APIError<ShopProblem>.self) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
    #expect(transport.requests.count == 2)
  }

  @Test("Each page is retried by itself")
  func retries() async throws {
    let (shop, transport) = ShopClient.scripted(
      .failure(.connectionLost), .json(#"{"data":["a","b"]}"#),
      .failure(.connectionLost), .json(#"{"data":["c"]}"#), options: .init(clock: FixedClock()))
    let (ids, error) = await read(shop.numbered().items)
    #expect(error == nil)
    #expect(ids == ["a", "b", "c"])
    #expect(
      transport.queries == ["page=1&size=2", "page=1&size=2", "page=2&size=2", "page=2&size=2"])
  }

  @Test("A task that is cancelled fetches no other page")
  func cancellation() async throws {
    let (shop, transport) = ShopClient.scripted(
      .json(#"{"data":["a","b"]}"#), .json(#"{"data":["c"]}"#))
    let result = await Task {
      var pages = shop.numbered().makeAsyncIterator()
      _ = try? await pages.next()
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(APIError<ShopProblem>) {
        _ = try await pages.next()
        return nil as APIError<ShopProblem>?
      } catch {
        return error
      }
    }.value
    #expect(result?.transportError?.kind == .cancelled)
    #expect(result?.effect == .nothingHappened)
    #expect(transport.requests.count == 1)
  }
}
