extension Pages {
  /// Looks through the beginning of the list, each page when it is needed.
  ///
  /// It does not stop at the first that matches: a second one is what you have to know about.
  ///
  /// - Parameters:
  ///   - limit: How many elements to look at, at most.
  ///   - id: What tells an element from others. One that comes twice, because the list grew
  ///     meanwhile, is counted once.
  ///   - matches: Whether an element is what is looked for.
  /// - Throws: ``APIError`` if a page cannot be had. Then nothing is known.
  public func find(
    among limit: Int, identifiedBy id: (Item) -> some Hashable, where matches: (Item) -> Bool
  ) async throws(Failure) -> Finding<Item> {
    var found: [Item] = []
    var seen: Set<AnyHashable> = []
    var count = 0
    var isWholeList = false
    var iterator = items.makeAsyncIterator()
    while count < limit, !isWholeList {
      guard let item = try await iterator.next(isolation: #isolation) else {
        isWholeList = true
        continue
      }
      count += 1
      if matches(item), seen.insert(AnyHashable(id(item))).inserted { found.append(item) }
    }
    switch found.count {
    case 0: return .notFoundSoFar(lookedAt: count, isWholeList: isWholeList)
    case 1: return .found(found[0])
    default: return .several(found)
    }
  }
}
