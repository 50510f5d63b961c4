/// How a provider divides a list into pages, and how its last one is told.
///
/// Generated code makes it from what the spec says under `x-pagination`.
public struct PageRule<Page: Sendable, Item: Sendable>: Sendable {
  let first: PagePosition
  let items: @Sendable (Page) -> [Item]
  let total: @Sendable (Page) -> Int?
  /// The cursor of the next page, where pages have cursors.
  let next: (@Sendable (Page) -> String?)?

  /// Pages have numbers.
  ///
  /// The last is the one with which all elements of the total were seen. Where no total is told, it
  /// is the first with fewer elements than asked for; an empty page is the end in any case.
  ///
  /// - Parameters:
  ///   - number: The page to begin with; the first one by default.
  ///   - first: The number of the first page.
  ///   - size: How many elements to ask for, at least 1; `maximum` by default.
  ///   - maximum: The most elements that the provider puts in a page; `nil` if it is not asked for a
  ///     number.
  ///   - items: The elements of a page.
  ///   - total: How many elements all pages have together.
  public static func numbered(
    from number: Int? = nil, first: Int = 1, size: Int? = nil, maximum: Int? = nil,
    items: @escaping @Sendable (Page) -> [Item],
    total: @escaping @Sendable (Page) -> Int? = { _ in nil }
  ) -> Self {
    let number = number ?? first
    let size = clamped(size, to: maximum)
    let (skipped, isTooFar) = number.subtractingReportingOverflow(first)
    let (offset, isTooMany) = skipped.multipliedReportingOverflow(by: size)
    let before = isTooFar || isTooMany ? 0 : offset
    return Self(
      first: PagePosition(number: number, offset: before, cursor: nil, size: size),
      items: items, total: total, next: nil)
  }

  /// Pages begin behind a number of elements. The last is told as for numbered ones.
  ///
  /// - Parameters:
  ///   - offset: How many elements to skip; none by default.
  ///   - size: How many elements to ask for, at least 1; `maximum` by default.
  ///   - maximum: The most elements that the provider puts in a page; `nil` if it is not asked for a
  ///     number.
  ///   - items: The elements of a page.
  ///   - total: How many elements all pages have together.
  public static func offset(
    from offset: Int? = nil, size: Int? = nil, maximum: Int? = nil,
    items: @escaping @Sendable (Page) -> [Item],
    total: @escaping @Sendable (Page) -> Int? = { _ in nil }
  ) -> Self {
    Self(
      first: PagePosition(
        number: 1, offset: offset ?? 0, cursor: nil, size: clamped(size, to: maximum)),
      items: items, total: total, next: nil)
  }

  /// Each page names the cursor of the next, and the last one names none, or an empty one.
  ///
  /// - Parameters:
  ///   - cursor: The cursor to begin with; none by default.
  ///   - size: How many elements to ask for, at least 1; `maximum` by default.
  ///   - maximum: The most elements that the provider puts in a page; `nil` if it is not asked for a
  ///     number.
  ///   - items: The elements of a page.
  ///   - next: The cursor of the next page.
  public static func cursor(
    from cursor: String? = nil, size: Int? = nil, maximum: Int? = nil,
    items: @escaping @Sendable (Page) -> [Item],
    next: @escaping @Sendable (Page) -> String?
  ) -> Self {
    Self(
      first: PagePosition(
        number: 1, offset: 0, cursor: cursor, size: clamped(size, to: maximum)),
      items: items, total: { _ in nil }, next: next)
  }

  /// A provider that gives less than it was asked for would end the list early.
  private static func clamped(_ size: Int?, to maximum: Int?) -> Int {
    guard let maximum else { return 0 }
    return max(1, min(size ?? maximum, maximum))
  }
}
