#if Sandbox
  /// A stream of numbers that follows from its seed: SplitMix64.
  ///
  /// Streams of one seed with different names are independent, so that a call to one provider does
  /// not change the ids of another.
  struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64, stream name: String) {
      // FNV-1a, which unlike `Hasher` gives the same in each process.
      let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      state = seed ^ hash
    }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A prefix and then lower-case letters and digits: `cs_` with 24 of them.
    mutating func token(prefix: String, length: Int) -> String {
      prefix + text(of: "0123456789abcdefghijklmnopqrstuvwxyz", length: length)
    }

    /// A prefix and then lower-case hexadecimal digits.
    mutating func hex(prefix: String = "", length: Int) -> String {
      prefix + text(of: "0123456789abcdef", length: length)
    }

    /// A random UUID, version 4 as RFC 9562 has it.
    mutating func uuid() -> String {
      let parts = [8, 4, 3, 3, 12].map { hex(length: $0) }
      let variant = text(of: "89ab", length: 1)
      return "\(parts[0])-\(parts[1])-4\(parts[2])-\(variant)\(parts[3])-\(parts[4])"
    }

    /// Characters of an alphabet, which is ASCII.
    mutating func text(of alphabet: StaticString, length: Int) -> String {
      let characters = Array(alphabet.description.utf8)
      let bytes = (0..<length).compactMap { _ in characters.randomElement(using: &self) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
#endif
