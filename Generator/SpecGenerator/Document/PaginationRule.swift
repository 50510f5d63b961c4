/// `x-pagination`: how the list that an operation returns is divided into pages.
struct PaginationRule: Sendable {
  enum Style: Sendable {
    case numbered(first: Int)
    case offset
    /// The member of the result that holds the next cursor.
    case cursor(next: String)
    /// The member of the last element that is the next cursor, and the member of the result that says
    /// whether there are more.
    case lastElement(String, more: String?)
  }

  var node: JSONNode
  var style: Style
  /// The parameter that says which page.
  var parameter: String
  /// The parameter that says how many elements, and how many there are at most.
  var size: (parameter: String, maximum: Int)?
  /// The member that holds the elements; the result is the array of them where there is none.
  var items: String?
  /// The member that counts the elements of all pages.
  var total: String?

  /// Reads a rule; `nil` unless it is one.
  init?(_ node: JSONNode) {
    let names = ["page", "offset", "cursor", "next", "last", "more", "size", "items", "total"]
    let numbers = ["first", "maximum"]
    guard let members = node.object,
      members.allSatisfy({ member in
        numbers.contains(member.name)
          || names.contains(member.name) && member.value.string?.ifAny != nil
      })
    else { return nil }
    self.node = node
    items = node["items"]?.string
    total = node["total"]?.string
    switch (node["page"]?.string, node["offset"]?.string, node["cursor"]?.string) {
    case (let page?, nil, nil):
      style = .numbered(first: node["first"].map { $0.integer ?? -1 } ?? 1)
      parameter = page
    case (nil, let offset?, nil):
      style = .offset
      parameter = offset
    case (nil, nil, let cursor?):
      guard total == nil else { return nil }
      switch (node["next"]?.string, node["last"]?.string) {
      case (let next?, nil): style = .cursor(next: next)
      case (nil, let last?): style = .lastElement(last, more: node["more"]?.string)
      default: return nil
      }
      parameter = cursor
    default: return nil
    }
    switch (node["size"]?.string, node["maximum"]?.integer) {
    case (nil, nil): guard node["maximum"] == nil else { return nil }
    case (let size?, let maximum?) where maximum > 0: self.size = (size, maximum)
    default: return nil
    }
    guard isConsistent else { return nil }
  }

  /// Whether each member goes with the others.
  private var isConsistent: Bool {
    if total != nil || node["more"] != nil, items == nil { return false }
    let hasCursor = ["next", "last", "more"].contains { node[$0] != nil }
    switch style {
    case .numbered(let first): return (0...1).contains(first) && !hasCursor
    case .offset: return node["first"] == nil && !hasCursor
    case .cursor: return node["first"] == nil && node["more"] == nil && items != nil
    case .lastElement: return node["first"] == nil
    }
  }
}

extension Operation {
  /// How its list is divided into pages, where the spec says so.
  var pagination: PaginationRule? { node["x-pagination"].flatMap { PaginationRule($0) } }
}
