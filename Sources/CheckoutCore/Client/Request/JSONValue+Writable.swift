extension JSONValue {
  /// What a value writes as JSON; `nil` for a number that JSON cannot say, and for more levels than
  /// can be read.
  init?(writtenBy value: some JSONWritable) {
    var writer = JSONWriter()
    value.write(to: &writer)
    let limits = JSONLimits(bytes: .max, depth: JSONLimits.greatestDepth)
    guard writer.isExact, let value = try? JSONValue(json: writer.takeBytes(), limits: limits)
    else { return nil }
    self = value
  }
}
