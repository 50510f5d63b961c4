/// A delivery as an input describes it: a letter for the subject, a character for the flags, then
/// lines for the signature header, the timestamp's and the id's, and the body.
///
///     A0t=1700000000,v1=~
///     1700000000
///     msg_1
///     {"id":"1"}
///
/// In the signature header `~` becomes the digest that the content has in hexadecimal, and `^` in
/// Base64: the fuzzer reaches what lies behind a match.
struct FuzzInput {
  let subject: Subject
  let delivery: Delivery
  let now: Duration
  /// Which bit of the body to change afterwards.
  let place: Int

  init?(_ bytes: [UInt8], subjects: [Subject]) {
    guard bytes.count > 2 else { return nil }
    let subject = subjects[Int(bytes[0] &- UInt8(ascii: "A")) % subjects.count]
    let flags = bytes[1] &- UInt8(ascii: "0")
    var lines = bytes[2...].split(
      separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)[...]
    let signature = lines.popFirst() ?? []
    let time = lines.popFirst() ?? []
    let id = lines.popFirst() ?? []
    let body = Array(lines.popFirst() ?? [])

    let isCanonical = flags & 1 != 0
    let key = flags & 2 != 0 ? Subject.keys[1] : Subject.keys[0]
    var delivery = Delivery(
      signature: Array(isCanonical ? subject.template[...] : signature),
      time: isCanonical ? Delivery.defaultTime : Array(time),
      id: isCanonical ? Array("msg_1".utf8) : Array(id), body: body, isCanonical: isCanonical)
    let contents = subject.contents(delivery.times.first ?? [], delivery.id, body)
    let digest = subject.algorithm.digest(of: contents.first ?? [], key: key)
    delivery.replacePlaceholders(with: digest)
    self.subject = subject
    self.delivery = delivery
    place = Int(bytes[bytes.count / 2]) * 31 + bytes.count
    now =
      switch flags >> 2 & 3 {
      case 0, 1: .seconds(1_700_000_000)
      case 2: .seconds(-5)
      default: .seconds(Int64.max)
      }
  }
}
