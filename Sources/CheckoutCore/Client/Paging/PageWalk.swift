/// Decides, page by page, whether there is another, and where.
struct PageWalk<Page: Sendable, Item: Sendable>: Sendable {
  enum Step: Equatable {
    case page(PagePosition)
    case end
    /// The page leads to one that was there before.
    case circle
  }

  let rule: PageRule<Page, Item>
  private var cursors: Set<String> = []
  private var lastBody: [UInt8] = []

  init(_ rule: PageRule<Page, Item>) {
    self.rule = rule
    if let cursor = rule.first.cursor { cursors.insert(cursor) }
  }

  /// Whether a page is the one before it again: the provider does not look at what it is asked for.
  /// A total ends the list even then, and a cursor tells by itself.
  mutating func isRepeated(_ page: Page, body: [UInt8]) -> Bool {
    guard rule.next == nil, rule.total(page) == nil, !rule.items(page).isEmpty else { return false }
    defer { lastBody = body }
    return body == lastBody
  }

  /// What comes behind a page.
  mutating func step(past page: Page, at position: PagePosition) -> Step {
    let count = rule.items(page).count
    if let next = rule.next {
      guard let cursor = next(page), !cursor.isEmpty else { return .end }
      guard cursors.insert(cursor).inserted else { return .circle }
      return position.advanced(by: count, cursor: cursor).map(Step.page) ?? .end
    }
    guard count > 0, let behind = position.advanced(by: count) else { return .end }
    if let total = rule.total(page) { return behind.offset < total ? .page(behind) : .end }
    return count < position.size ? .end : .page(behind)
  }
}
