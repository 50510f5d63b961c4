extension APIClient {
  /// Makes the pages of a list from a call that fetches one of them.
  ///
  /// Generated methods call it; it is also the door to a list of an endpoint that you make yourself.
  ///
  /// - Parameters:
  ///   - operationID: The operation's id in the spec, for errors.
  ///   - rule: How the list is divided, and how its last page is told.
  ///   - fetch: Fetches the page at a position. The operation must be safe to call.
  public func pages<Page, Item>(
    of operationID: String, by rule: PageRule<Page, Item>,
    _ fetch: @escaping @Sendable (PagePosition) async throws(APIError<Problem>) -> APIResponse<Page>
  ) -> Pages<Self, Page, Item> {
    Pages(operationID: operationID, rule: rule, fetch: fetch)
  }
}
