/// What the body of a `PATCH` does to a member that may be `null`: nothing, remove its value, or
/// give it one.
///
/// ```swift
/// try await shop.updateCustomer(id: id, .init(name: .set("Jo"), note: .clear))
/// ```
public enum Change<Value> {
  /// The member is not sent, or did not come: it stays as it is.
  case keep
  /// The member is `null`: its value is removed.
  case clear
  /// The member has this value.
  case set(Value)

  /// Sets a value, or clears it if there is none.
  public init(_ value: Value?) {
    self = value.map(Self.set) ?? .clear
  }

  /// The value, if one is set.
  public var value: Value? {
    if case .set(let value) = self { value } else { nil }
  }

  /// The same change with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Change<Other> {
    switch self {
    case .keep: .keep
    case .clear: .clear
    case .set(let value): .set(transform(value))
    }
  }
}

extension Change: Sendable where Value: Sendable {}

extension Change: Equatable where Value: Equatable {}

extension Change: Hashable where Value: Hashable {}

extension Change: CustomStringConvertible, CustomReflectable {
  /// What is done. The value may be personal data and is not shown.
  public var description: String {
    switch self {
    case .keep: "keep"
    case .clear: "clear"
    case .set: "set"
    }
  }

  /// Shows what ``description`` shows.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
