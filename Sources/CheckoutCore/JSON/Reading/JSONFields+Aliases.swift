// Members that come under several names. The usual member has one, and is spared the list of others.

extension JSONFields {
  /// Reads a member that must be there.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - aliases: Other names under which it may come, tried in order.
  /// - Throws: ``JSONError`` if it is missing or cannot be read as `Value`, or for a member before it.
  public mutating func required<Value: JSONReadable>(
    _ name: StaticString, or aliases: StaticString...
  ) throws(JSONError) -> Value {
    try read(try found(take(name, aliases), name), name)
  }

  /// Reads a member that may be absent or `null`.
  ///
  /// A `null` stays among the members of ``rest()``, so that it is encoded again.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - aliases: Other names under which it may come, tried in order.
  /// - Returns: The value; `nil` also if it is there and cannot be read as `Value`, which fails the
  ///   object.
  public mutating func optional<Value: JSONReadable>(
    _ name: StaticString, or aliases: StaticString...
  ) -> Value? {
    guard let element = take(name, aliases, keepsNull: true) else { return nil }
    return readOrFail(element, name)
  }

  /// Reads a member that may be absent, `null` or of another shape than `Value`.
  ///
  /// A value that does not fit counts as absent. It stays among the members of ``rest()``, so that
  /// it is encoded again.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - aliases: Other names under which it may come, tried in order.
  public mutating func lenient<Value: JSONReadable>(
    _ name: StaticString, or aliases: StaticString...
  ) -> Value? {
    if let value: Value = lenient(name) { return value }
    for alias in aliases {
      if let value: Value = lenient(alias) { return value }
    }
    return nil
  }

  /// Reads a member of which it matters whether it is absent or `null`.
  ///
  /// - Parameters:
  ///   - name: The member's name.
  ///   - aliases: Other names under which it may come, tried in order.
  /// - Returns: What the member does; ``Change/keep`` also if it is there and cannot be read as
  ///   `Value`, which fails the object.
  public mutating func change<Value: JSONReadable>(
    _ name: StaticString, or aliases: StaticString...
  ) -> Change<Value> {
    guard let element = take(name, aliases) else { return .keep }
    return readChange(element, name)
  }

  private mutating func take(
    _ name: StaticString, _ aliases: [StaticString], keepsNull: Bool = false
  ) -> JSONElement? {
    if let element = take(name, keepsNull: keepsNull) { return element }
    for alias in aliases {
      if let element = take(alias, keepsNull: keepsNull) { return element }
    }
    return nil
  }
}
