/// What came of looking for something that may have happened.
public enum Finding<Value> {
  /// There is exactly one among what was looked at.
  case found(Value)
  /// There are two or more, in the order of the list.
  case several([Value])
  /// There is none among what was looked at.
  ///
  /// That is no proof, not even of the whole list: a request may still be on its way, and no
  /// provider says how soon a list has what was created.
  ///
  /// - Parameters:
  ///   - lookedAt: How many elements were looked at.
  ///   - isWholeList: Whether the list ended there; otherwise the limit was reached.
  case notFoundSoFar(lookedAt: Int, isWholeList: Bool)
}

extension Finding: Sendable where Value: Sendable {}

extension Finding: Equatable where Value: Equatable {}

extension Finding: CustomStringConvertible, CustomReflectable {
  /// How many were found. What they are may be personal data and is not shown.
  public var description: String {
    switch self {
    case .found: "found"
    case .several(let values): "\(values.count) found"
    case .notFoundSoFar(let count, let isWholeList):
      "not found so far among \(count)\(isWholeList ? ", the whole list" : "")"
    }
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
