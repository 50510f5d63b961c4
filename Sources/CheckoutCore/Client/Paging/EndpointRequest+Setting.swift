extension EndpointRequest {
  /// A copy with another value of one property: the same list, another page.
  public func setting<Value>(_ property: WritableKeyPath<Self, Value>, to value: Value) -> Self {
    var copy = self
    copy[keyPath: property] = value
    return copy
  }
}
