extension String: JSONWritable {
  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: JSONWritable {
  /// Writes a boolean.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int: JSONWritable {
  /// Writes an integer.
  public func write(to writer: inout JSONWriter) { writer.write(Int64(self)) }
}

extension Int64: JSONWritable {
  /// Writes an integer.
  public func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: JSONWritable {
  /// Writes the shortest digits that read back as the same value; `null` for infinity and NaN,
  /// which JSON cannot say. A call with such a number is refused before it is sent.
  public func write(to writer: inout JSONWriter) {
    guard let number = JSONNumber(description) else { return writer.writeUnsayableNumber() }
    writer.write(number)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes an array.
  public func write(to writer: inout JSONWriter) {
    writer.append(byte: UInt8(ascii: "["))
    // By index: an iterator of unknown elements costs as much as a short element does.
    for index in indices {
      if index > startIndex { writer.append(byte: UInt8(ascii: ",")) }
      self[index].write(to: &writer)
    }
    writer.append(byte: UInt8(ascii: "]"))
  }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
  /// Writes an object, its members sorted by name: equal dictionaries give equal bytes.
  public func write(to writer: inout JSONWriter) {
    writer.writeObject { fields in
      guard count != 1 else {
        return fields.write(member: self[startIndex].key, self[startIndex].value)
      }
      for (name, value) in sorted(by: { $0.key < $1.key }) { fields.write(member: name, value) }
    }
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null`.
  public func write(to writer: inout JSONWriter) {
    if let self { self.write(to: &writer) } else { writer.writeNull() }
  }
}
