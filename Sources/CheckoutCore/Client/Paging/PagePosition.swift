/// Where a page is in its list: what a call needs to ask for it.
///
/// All three ways of asking are here. A provider has one of them.
public struct PagePosition: Hashable, Sendable {
  /// The page's number; the first has the one that the provider starts with, 1 or 0.
  public internal(set) var number: Int
  /// How many elements come before the page.
  public internal(set) var offset: Int
  /// The cursor that the page before it named; `nil` for the first, unless you begin at another.
  public internal(set) var cursor: String?
  /// How many elements to ask for; 0 where the provider is not asked for a number.
  public let size: Int

  /// Makes the position behind one, unless its numbers do not fit `Int`.
  func advanced(by count: Int, cursor: String? = nil) -> PagePosition? {
    var position = self
    let (number, numberOverflows) = number.addingReportingOverflow(1)
    let (offset, offsetOverflows) = offset.addingReportingOverflow(count)
    guard !numberOverflows, !offsetOverflows else { return nil }
    position.number = number
    position.offset = offset
    position.cursor = cursor
    return position
  }
}
