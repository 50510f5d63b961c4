import Crypto

/// What is signed: the body, where it counts, and the bytes that stand before and behind it.
struct SignedContent {
  /// What stands before the body each time but the last. Few providers sign it twice.
  private var earlier: [[UInt8]] = []
  private var head: [UInt8] = []
  private var tail: [UInt8] = []
  private var hasBody = false

  init() { head.reserveCapacity(64) }

  /// Puts bytes behind what is there.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    if hasBody { tail.append(contentsOf: bytes) } else { head.append(contentsOf: bytes) }
  }

  /// Puts the body behind what is there.
  mutating func appendBody() {
    if hasBody {
      earlier.append(head)
      (head, tail) = (tail, [])
    }
    hasBody = true
  }

  /// Feeds everything to a MAC, without a copy of the body.
  func update(_ mac: inout HMAC<SHA256>, body: BodyBytes) {
    for text in earlier {
      text.withUnsafeBytes { mac.update(data: $0) }
      body.read { mac.update(data: $0) }
    }
    if !head.isEmpty { head.withUnsafeBytes { mac.update(data: $0) } }
    if hasBody { body.read { mac.update(data: $0) } }
    if !tail.isEmpty { tail.withUnsafeBytes { mac.update(data: $0) } }
  }

  /// Everything in one array, for algorithms that need it so.
  func joined(body: BodyBytes) -> [UInt8] {
    var all: [UInt8] = []
    for text in earlier {
      all += text
      body.read { all += $0 }
    }
    all += head
    if hasBody { body.read { all += $0 } }
    return all + tail
  }
}
