extension Pages {
  /// The elements of a list. The next page is fetched when the elements of the last are used up.
  public struct Items: AsyncSequence, Sendable {
    /// An element of a page.
    public typealias Element = Item
    /// What a call throws.
    public typealias Failure = APIError<API.Problem>

    let pages: Pages

    /// Starts with the first element.
    public func makeAsyncIterator() -> AsyncIterator {
      AsyncIterator(pages: pages.makeAsyncIterator(), items: pages.rule.items)
    }

    /// Gives element after element.
    public struct AsyncIterator: AsyncIteratorProtocol {
      fileprivate var pages: Pages.AsyncIterator
      fileprivate let items: @Sendable (Page) -> [Item]
      private var buffer: ArraySlice<Item> = []

      fileprivate init(pages: Pages.AsyncIterator, items: @escaping @Sendable (Page) -> [Item]) {
        self.pages = pages
        self.items = items
      }

      /// Gives the next element; `nil` behind the last one.
      ///
      /// - Throws: ``APIError`` if the page that it is on cannot be had. The list ends then.
      public mutating func next(
        isolation actor: isolated (any Actor)?
      ) async throws(Failure) -> Item? {
        while buffer.isEmpty {
          guard let page = try await pages.next(isolation: actor) else { return nil }
          buffer = items(page)[...]
        }
        return buffer.popFirst()
      }
    }
  }
}
