/// Writes the members of one object.
public struct JSONFieldWriter {
  private var writer: JSONWriter
  private let start: Int
  private var isEmpty = true

  init(continuing outer: inout JSONWriter) {
    writer = JSONWriter(bytes: outer.takeBytes(), isExact: outer.isExact)
    writer.append(byte: UInt8(ascii: "{"))
    start = writer.bytes.count
  }

  mutating func finish(into outer: inout JSONWriter) {
    writer.append(byte: UInt8(ascii: "}"))
    outer = JSONWriter(bytes: writer.takeBytes(), isExact: writer.isExact)
  }

  /// Writes a member.
  public mutating func write(_ name: StaticString, _ value: some JSONWritable) {
    writeName(name)
    value.write(to: &writer)
  }

  /// Writes a member. Most are strings, and need no detour through their protocol.
  public mutating func write(_ name: StaticString, _ value: String) {
    writeName(name)
    writer.write(value)
  }

  /// Writes a member, or nothing if the value is `nil`.
  ///
  /// It calls what is public alone, so that it is compiled into what calls it: elsewhere the optional
  /// would be one of any type, and taking it apart costs more than writing what is in it.
  public mutating func write(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    write(name, value)
  }

  /// Writes a member, or nothing if the value is `nil`.
  public mutating func write(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    writeName(name)
    writer.write(value)
  }

  /// Writes a member, as `null` if the value is `nil`.
  public mutating func writeOrNull(_ name: StaticString, _ value: (some JSONWritable)?) {
    writeName(name)
    if let value { value.write(to: &writer) } else { writer.writeNull() }
  }

  /// Writes a member, `null` if it is to be cleared, or nothing if it stays as it is.
  public mutating func write(_ name: StaticString, _ change: Change<some JSONWritable>) {
    switch change {
    case .keep: break
    case .clear: writeOrNull(name, nil as String?)
    case .set(let value): write(name, value)
    }
  }

  /// Writes members whose names are data, sorted by name.
  public mutating func write(_ others: [String: some JSONWritable]) {
    for (name, value) in others.sorted(by: { $0.key < $1.key }) { write(member: name, value) }
  }

  /// Writes the members that a model does not know. One that the model has written itself is
  /// left out, so that no name comes twice.
  public mutating func write(_ additionalMembers: JSONObject) {
    guard !additionalMembers.isEmpty else { return }
    let written = writtenMembers()
    for member in additionalMembers where written?.contains(name: member.name) != true {
      write(member: member.name, member.value)
    }
  }

  /// Writes a member whose name is data.
  mutating func write(member name: String, _ value: some JSONWritable) {
    separate()
    writer.write(name)
    writer.append(byte: UInt8(ascii: ":"))
    value.write(to: &writer)
  }

  private mutating func writeName(_ name: StaticString) {
    separate()
    writer.write(name)
    writer.append(byte: UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if isEmpty { isEmpty = false } else { writer.append(byte: UInt8(ascii: ",")) }
  }

  /// The members so far, read back from the text: members that no model knows are rare, so models
  /// without them pay nothing.
  private func writtenMembers() -> JSONMembers? {
    let text = [UInt8(ascii: "{")] + writer.bytes[start...] + [UInt8(ascii: "}")]
    let tape = try? JSONTape(text, limits: .init(bytes: .max, depth: .max))
    return tape.map { JSONMembers(of: JSONElement($0)) }
  }
}
