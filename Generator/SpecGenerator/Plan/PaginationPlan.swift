/// A method that reads a list page by page.
struct PaginationPlan: Sendable {
  /// How a call takes a parameter.
  enum Place: Sendable {
    /// As a label of the method.
    case label(String)
    /// As a property of the request.
    case property(String)
  }

  /// A member of a page.
  struct Member: Sendable {
    var name: String
    var isOptional: Bool
  }

  var name: String
  var style: PaginationRule.Style
  var position: Place
  var size: (place: Place, maximum: Int)?
  /// The elements of a page; the page itself is the array of them where there is none.
  var items: Member?
  var item: TypeReference
  var total: Member?
  var next: Member?
  /// The member of the last element that the next page is asked for by.
  var last: Member?
  /// Whether there are more pages.
  var more: Member?
}
