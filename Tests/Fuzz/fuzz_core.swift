// What libFuzzer calls with each input: everything of CheckoutCore that reads text from outside.
//
// It is compiled together with CheckoutCore's own sources (see run.sh), which no trap, no hang and
// no wrong answer may come out of. A wrong answer stops the program here.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Stands in for the one file of CheckoutCore that needs HTTPTypes.
public struct RequestParts: Sendable {
  mutating func body(_ value: some JSONWritable) {}
  mutating func setBody(_ value: some JSONWritable) {}
  mutating func body(_ value: BinaryContent) {}
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkJSON(bytes)
  checkModel(bytes)
  checkEnvelope(bytes)
  let text = String(decoding: bytes, as: UTF8.self)
  checkAmount(text)
  checkTimestamp(text)
  checkServer(text)
  checkPath(text)
  checkNames(text)
  return 0
}

/// Stops the program: libFuzzer then keeps the input.
private func require(_ condition: Bool, _ what: StaticString) {
  guard !condition else { return }
  print("WRONG: \(what)")
  abort()
}

private func checkJSON(_ bytes: [UInt8]) {
  do throws(JSONError) {
    let value = try JSONValue(json: bytes)
    let written = value.json
    guard let reread = try? JSONValue(json: written) else {
      return require(false, "what was accepted is written as something that is refused")
    }
    require(reread == value, "a value changes when it is written and read")
    require(reread.json == written, "a value is written in two ways")
    require(reread.hashValue == value.hashValue, "equal values hash differently")
    let canonical = CanonicalJSON.encoding(of: bytes)
    require(CanonicalJSON.encoding(of: written) == canonical, "two canonical encodings")
    require(CanonicalJSON.encoding(of: canonical) == canonical, "canonical is not canonical")
    _ = value.description
  } catch {
    require(error.offset ?? 0 <= bytes.count, "an error beyond the end")
    require(error.description.utf8.allSatisfy { $0 >= 0x20 }, "an error of several lines")
    require((try? JSONElement(json: bytes)) == nil, "refused as a value, accepted as an element")
  }
  let small = JSONLimits(bytes: 64, depth: 3)
  if (try? JSONElement(json: bytes, limits: small)) != nil {
    require(bytes.count <= 64, "more bytes than allowed")
    require((try? JSONElement(json: bytes)) != nil, "lower limits accept more")
  }
}

/// A model with a member of each type.
struct Sample: JSONModel {
  var id: String
  var amount: Amount?
  var units: MinorUnits?
  var time: Timestamp?
  var currency: Currency?
  var names: [String: Int]?
  var flags: [Bool?]?
  var ratio: Double?
  var reference: StringOrInteger?
  var any: JSONValue?
  var additionalMembers: JSONObject

  init(from fields: inout JSONFields) throws(JSONError) {
    id = try fields.required("id", or: "ID", "i")
    amount = fields.optional("amount", or: "a")
    units = fields.optional("units", or: "u")
    time = fields.optional("time", or: "t")
    currency = fields.optional("currency")
    names = fields.optional("names", or: "n")
    flags = fields.optional("flags", or: "f")
    ratio = fields.optional("ratio", or: "r")
    reference = fields.optional("reference")
    any = fields.optional("any", or: "é")
    additionalMembers = fields.rest()
  }

  func encode(to fields: inout JSONFieldWriter) {
    fields.write("id", id)
    fields.write("amount", amount)
    fields.write("units", units)
    fields.write("time", time)
    fields.write("currency", currency)
    fields.write("names", names)
    fields.write("flags", flags)
    fields.write("ratio", ratio)
    fields.write("reference", reference)
    fields.write("any", any)
    fields.write(additionalMembers)
  }
}

private func checkModel(_ bytes: [UInt8]) {
  do throws(JSONError) {
    let sample = try Sample(json: bytes)
    guard let reread = try? Sample(json: sample.json) else {
      return require(false, "what a model writes it does not read")
    }
    require(reread == sample, "a model changes when it is written and read")
    require(reread.hashValue == sample.hashValue, "equal models hash differently")
    require(reread.additionalMembers == sample.additionalMembers, "unknown members change")
    require(reread.amount == sample.amount, "an amount changes")
    require(reread.any == sample.any, "a generic value changes")
    _ = (
      sample.description, sample.time?.unixTime, try? sample.amount?.minorUnits(fractionDigits: 2)
    )
  } catch {
    require(error.place.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 >= 0x80 }, "a place")
    require(error.description.utf8.count < 4_096, "an endless description")
  }
}

/// Where the result of an answer may sit, and what may mark a refusal.
private let envelopes = [
  ResultEnvelope(member: "any", refused: .unless("units", 0)),
  ResultEnvelope(member: "any", refused: .when("ok", false)),
  ResultEnvelope(refused: .absent("id")),
]

private func checkEnvelope(_ bytes: [UInt8]) {
  for envelope in envelopes {
    guard let result = try? JSONValue.read(ReceivedBody(bytes), in: envelope) else { continue }
    let body = try? JSONValue(json: bytes)
    let expected = envelope.member.map { body?[$0] } ?? body
    require(result == expected, "the result of an envelope is not in its place")
  }
}

private func checkAmount(_ text: String) {
  if let amount = Amount(text) {
    require(amount.text == text, "an amount loses digits")
    require(Amount(amount.plainText) == amount, "the plain text of an amount is another")
    require((try? Amount(json: amount.json)) == amount, "an amount changes in JSON")
    require(!(amount < amount), "an amount is smaller than itself")
    for digits in [0, 2, 18, .max] {
      guard let units = try? amount.minorUnits(fractionDigits: digits), digits < 19 else {
        continue
      }
      require(Amount(units, fractionDigits: digits) == amount, "minor units are another amount")
    }
  }
  if let number = JSONNumber(text), let amount = Amount(number) {
    require((try? Amount(json: amount.json)) == amount, "an amount from a number changes")
    if let integer = number.integer {
      require(Amount(MinorUnits(integer), fractionDigits: 0) == amount, "an integer changes")
    }
  }
}

private func checkTimestamp(_ text: String) {
  let timestamp = Timestamp(text)
  require(timestamp == Timestamp(text), "a timestamp is not itself")
  guard let time = timestamp.unixTime else { return }
  let seconds = time.components.seconds
  let written = Timestamp(unixSeconds: seconds)
  require(
    written.unixTime == .seconds(seconds) || !(-62_167_219_200...253_402_300_799).contains(seconds),
    "an instant changes when it is written")
}

private func checkServer(_ text: String) {
  guard let server = try? Server<Never>(address: text) else { return }
  require(server.host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "a host that is none")
  require(!server.host.contains("/") && !server.host.contains("@"), "a host with more in it")
  require(!server.path.hasSuffix("/"), "a slash at the end")
  require(server.port.map { (1...65_535).contains($0) } ?? true, "a port that is none")
  require((try? Server<Never>(address: server.description)) == server, "an address changes")
}

private func checkPath(_ text: String) {
  let path: RequestPath = "/a/\(text)/b"
  let segment = path.text.dropFirst(3).dropLast(2)
  require(path.text.hasPrefix("/a/") && path.text.hasSuffix("/b"), "a path changes its frame")
  require(
    segment.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/?#\\".utf8.contains($0) },
    "a parameter leaves its segment")
  require(
    path.hasUnusableParameter == ["", ".", ".."].contains(text), "a dot segment is not noticed")
}

private func checkNames(_ text: String) {
  let object: JSONObject = [text: 1]
  require((try? JSONObject(json: object.json)) == object, "a name changes")
  require(object[text] == 1, "a member is not found")
  require(
    object.description.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 >= 0x80 }, "a log line")
}
