/// Takes the bytes of a stream apart into events, however they were cut on their way: the grammar of
/// the HTML standard, section 9.2.6.
struct EventParser {
  /// The data of an event, and what came with it.
  typealias Event = ServerSentEvent<[UInt8]>

  /// The most bytes that an event may have.
  let limit: Int
  private var line: [UInt8] = []
  private var isFirstLine = true
  /// Whether a line feed that comes next belongs to the line that has ended.
  private var endedWithReturn = false
  private var data: [UInt8]?
  private var event: String?
  private var retry: Duration?
  private var lastEventID: String?

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes a piece of the stream.
  ///
  /// - Returns: The events that it completes; `nil` if an event is larger than allowed.
  mutating func take(_ bytes: [UInt8]) -> [Event]? {
    var events: [Event] = []
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), endedWithReturn {
        endedWithReturn = false
        continue
      }
      endedWithReturn = byte == UInt8(ascii: "\r")
      if byte == UInt8(ascii: "\n") || endedWithReturn {
        if let event = endLine() { events.append(event) }
      } else {
        line.append(byte)
        guard line.count + (data?.count ?? 0) <= limit else { return nil }
      }
    }
    return events
  }

  private mutating func endLine() -> Event? {
    if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isFirstLine = false
    defer { line.removeAll(keepingCapacity: true) }
    guard !line.isEmpty else { return endEvent() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    setField(String(decoding: line[..<colon], as: UTF8.self), to: value)
    return nil
  }

  private mutating func setField(_ name: String, to value: ArraySlice<UInt8>) {
    let text = String(decoding: value, as: UTF8.self)
    switch name {
    case "data":
      if data == nil { data = Array(value) } else { data?.append(contentsOf: [0x0A] + value) }
    case "event": event = text
    case "id": if !value.contains(0) { lastEventID = text }
    case "retry":
      let isDigits = value.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      if isDigits, let milliseconds = Int64(text) { retry = .milliseconds(milliseconds) }
    // Comments, which have no name, and fields that the standard does not know.
    default: break
    }
  }

  /// An event without data is none.
  private mutating func endEvent() -> Event? {
    defer { (data, event, retry) = (nil, nil, nil) }
    return data.map { Event($0, event: event, lastEventID: lastEventID, retry: retry) }
  }
}
