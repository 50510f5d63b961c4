extension String: JSONReadable {
  /// Reads a string.
  public init(from element: JSONElement) throws(JSONError) {
    self = try element.string()
  }
}

extension Bool: JSONReadable {
  /// Reads a boolean.
  public init(from element: JSONElement) throws(JSONError) {
    self = try element.bool()
  }
}

extension Int: JSONReadable {
  /// Reads a number whose value is an integer of 64 bits; `2.0` and `2e1` are.
  public init(from element: JSONElement) throws(JSONError) {
    guard let value = Int(exactly: try Int64(from: element)) else {
      throw element.invalidValue("an integer of this machine's size")
    }
    self = value
  }
}

extension Int64: JSONReadable {
  /// Reads a number whose value is an integer of 64 bits; `2.0` and `2e1` are.
  public init(from element: JSONElement) throws(JSONError) {
    guard let value = try element.number().integer else {
      throw element.invalidValue("an integer of 64 bits")
    }
    self = value
  }
}

extension Double: JSONReadable {
  /// Reads a number as the nearest binary floating-point value.
  public init(from element: JSONElement) throws(JSONError) {
    guard let value = Double(try element.number().text), value.isFinite else {
      throw element.invalidValue("a number of 64-bit floating point")
    }
    self = value
  }
}

extension Array: EndpointResponse, JSONReadable where Element: JSONReadable {
  /// Reads an array.
  public init(from element: JSONElement) throws(JSONError) {
    self = try element.array()
  }
}

extension Dictionary: EndpointResponse, JSONReadable where Key == String, Value: JSONReadable {
  /// Reads an object whose names are data. A name that comes twice is refused, also in two
  /// spellings that Swift takes for one.
  public init(from element: JSONElement) throws(JSONError) {
    guard element.node.kind == .object else { throw element.wrongType("an object") }
    self = [:]
    let tape = element.tape
    for member in JSONMembers(of: element) {
      do throws(JSONError) {
        let value = try Value(from: JSONElement(tape, at: member.value))
        let previous = updateValue(value, forKey: tape.text(of: member.name))
        guard previous == nil else {
          throw JSONError(.duplicateMember, offset: Int(member.name.start))
        }
      } catch {
        throw error.inside(.entry)
      }
    }
  }
}

extension Optional: EndpointResponse, JSONReadable where Wrapped: JSONReadable {
  /// Reads a value or `null`.
  public init(from element: JSONElement) throws(JSONError) {
    self = element.isNull ? nil : try Wrapped(from: element)
  }
}
