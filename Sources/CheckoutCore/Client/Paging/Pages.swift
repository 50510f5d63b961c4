/// The pages of a list, each fetched when it is asked for.
///
/// ```swift
/// for try await session in gstable.listAllSessions().items {
///   print(session.session.id)
/// }
/// ```
///
/// Each page is a call of its own, with the retries, timeouts and deadline of its options. Nothing is
/// fetched before the loop starts, nor after it is left, nor behind the last page. A loop in a task
/// that is cancelled throws in place of the next page. Each loop starts anew.
///
/// What is added or removed meanwhile may be missed, or come twice: no provider documents otherwise.
public struct Pages<API: APIClient, Page: Sendable, Item: Sendable>: AsyncSequence, Sendable {
  /// A page as the provider answers with it.
  public typealias Element = Page
  /// What a call throws. A page that leads back to an earlier one is the stage
  /// ``APIError/Stage/unexpectedResponse(_:)`` with ``UnexpectedResponse/repeatedPage``.
  public typealias Failure = APIError<API.Problem>

  let operationID: String
  let rule: PageRule<Page, Item>
  let fetch: @Sendable (PagePosition) async throws(Failure) -> APIResponse<Page>

  /// The elements of all pages, one after the other.
  public var items: Items { Items(pages: self) }

  /// Starts with the first page.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(of: self) }

  /// Fetches page after page.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let pages: Pages
    private var walk: PageWalk<Page, Item>
    private var step: PageWalk<Page, Item>.Step
    private var circle: Failure?

    fileprivate init(of pages: Pages) {
      self.pages = pages
      walk = PageWalk(pages.rule)
      step = .page(pages.rule.first)
    }

    /// Fetches the next page; `nil` behind the last one.
    ///
    /// - Throws: ``APIError`` if the call fails, or if the page was there before. The list ends then.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(Failure) -> Page? {
      guard case .page(let position) = step else {
        guard let circle else { return nil }
        self.circle = nil
        throw circle
      }
      step = .end
      let answer = try await pages.fetch(position)
      guard !walk.isRepeated(answer.value, body: answer.body.bytes) else {
        throw APIError(repeatedPage: answer, operationID: pages.operationID, of: API.self)
      }
      step = walk.step(past: answer.value, at: position)
      if step == .circle {
        circle = APIError(repeatedPage: answer, operationID: pages.operationID, of: API.self)
      }
      return answer.value
    }
  }
}

extension APIError {
  fileprivate init<API: APIClient, Page>(
    repeatedPage answer: APIResponse<Page>, operationID: String, of: API.Type
  ) where API.Problem == Problem {
    self.init(
      stage: .unexpectedResponse(.repeatedPage), effect: .nothingHappened, api: API.profile.name,
      operationID: operationID, idempotencyKey: nil, status: answer.status,
      requestID: answer.requestID, retryAfter: nil, attempts: answer.attempts, body: answer.body)
  }
}
