import Crypto

/// What is signed: bytes that are known without the body, and the body where it stands among them.
struct SignedContent {
  enum Piece {
    case bytes([UInt8])
    case body
  }

  private(set) var pieces: [Piece] = []

  /// Puts text behind what is there.
  mutating func append(_ text: some Sequence<UInt8>) {
    if case .bytes(var bytes) = pieces.last {
      bytes.append(contentsOf: text)
      pieces[pieces.count - 1] = .bytes(bytes)
    } else {
      pieces.append(.bytes(Array(text)))
    }
  }

  /// Puts the body behind what is there.
  mutating func appendBody() { pieces.append(.body) }

  /// Feeds everything to a MAC, without a copy of the body.
  func update(_ mac: inout HMAC<SHA256>, body: some Collection<UInt8>) {
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): mac.update(body: bytes)
      case .body: mac.update(body: body)
      }
    }
  }

  /// Everything in one array, for algorithms that need it so.
  func joined(body: some Collection<UInt8>) -> [UInt8] {
    var all: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): all += bytes
      case .body: all += body
      }
    }
    return all
  }
}

extension HMAC<SHA256> {
  /// Feeds bytes from where they are, or in small portions if they are not in one place.
  mutating func update(body: some Collection<UInt8>) {
    let isDone: Void? = body.withContiguousStorageIfAvailable {
      update(data: UnsafeRawBufferPointer($0))
    }
    guard isDone == nil else { return }
    var rest = body[...]
    while !rest.isEmpty {
      update(data: Array(rest.prefix(1024)))
      rest = rest.dropFirst(1024)
    }
  }
}
